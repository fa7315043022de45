package io.studentdata.core.store;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StudentId;
import java.util.Map;

/** Ids as parameters of the named SQL. */
final class SqlParameters {
  private SqlParameters() {}

  /** {@code @system} and {@code @id}. */
  static Map<String, String> of(SourceId id) {
    return Map.of("system", id.system(), "id", id.value());
  }

  /** {@code @offering_system} and so on. */
  static Map<String, String> of(OfferingId offering, StudentId student) {
    return pair("offering", offering, student);
  }

  /** {@code @assessment_system} and so on. */
  static Map<String, String> of(AssessmentId assessment, StudentId student) {
    return pair("assessment", assessment, student);
  }

  private static Map<String, String> pair(String kind, SourceId id, StudentId student) {
    return Map.of(
        kind + "_system",
        id.system(),
        kind + "_id",
        id.value(),
        "student_system",
        student.system(),
        "student_id",
        student.value());
  }
}
