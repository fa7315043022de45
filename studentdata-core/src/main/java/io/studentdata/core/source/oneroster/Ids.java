package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.TermId;
import io.studentdata.core.source.csv.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * Ids in rows: any text up to the length the model takes. Equal ids of rows that follow each other
 * are one object. For one stream.
 */
final class Ids {
  private final String system;
  private @Nullable OfferingId lastOffering;
  private @Nullable StudentId lastStudent;
  private @Nullable AssessmentId lastAssessment;

  /** Ids of that system. */
  Ids(String system) {
    this.system = system;
  }

  /** The id as it stands. */
  static String text(CsvRow row, int column) {
    return row.text(column, SourceId.MAX_VALUE);
  }

  TermId term(String id) {
    return TermId.of(system, id);
  }

  TermId term(CsvRow row, int column) {
    return term(text(row, column));
  }

  CourseId course(CsvRow row, int column) {
    return CourseId.of(system, text(row, column));
  }

  StaffId staff(CsvRow row, int column) {
    return StaffId.of(system, text(row, column));
  }

  ResourceId resource(CsvRow row, int column) {
    return ResourceId.of(system, text(row, column));
  }

  OfferingId offering(CsvRow row, int column) {
    OfferingId last = lastOffering;
    if (last == null || !row.holds(column, last.value())) {
      last = OfferingId.of(system, text(row, column));
      lastOffering = last;
    }
    return last;
  }

  StudentId student(CsvRow row, int column) {
    StudentId last = lastStudent;
    if (last == null || !row.holds(column, last.value())) {
      last = StudentId.of(system, text(row, column));
      lastStudent = last;
    }
    return last;
  }

  AssessmentId assessment(CsvRow row, int column) {
    AssessmentId last = lastAssessment;
    if (last == null || !row.holds(column, last.value())) {
      last = AssessmentId.of(system, text(row, column));
      lastAssessment = last;
    }
    return last;
  }
}
