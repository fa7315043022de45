package io.studentdata.core.mapping;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps enrollments and attempts to table rows. */
final class TransactionRows {
  private static final String A_STUDENT = "a student of the store";

  private TransactionRows() {}

  static MappedRows enrollments(List<Enrollment> items, RowTarget batch) throws SQLException {
    References references = batch.references();
    Map<StudentId, Long> students =
        references.students(References.distinct(items, Enrollment::student));
    Map<OfferingId, Long> offerings =
        references.keys(
            StoreTables.OFFERING, References.distinct(items, Enrollment::offering), OfferingId::of);
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      Enrollment e = items.get(i);
      Long student = students.get(e.student());
      Long offering = offerings.get(e.offering());
      if (student == null) {
        rows.noStudent(i, e.student(), A_STUDENT, batch);
      } else if (offering == null) {
        rows.missing(i, "offering", e.offering());
      } else {
        batch.names(StoreTables.STUDENT, student);
        rows.add(
            i,
            student,
            offering,
            e.registeredDay(),
            e.withdrawnDay(),
            e.previousAttempts(),
            e.studiedCredits(),
            e.result() == null ? null : e.result().name());
      }
    }
    return rows;
  }

  static MappedRows attempts(List<AssessmentAttempt> items, RowTarget batch) throws SQLException {
    References references = batch.references();
    Map<AssessmentId, References.AssessmentKeys> assessments =
        references.assessments(References.distinct(items, AssessmentAttempt::assessment));
    Map<StudentId, Long> students =
        references.students(References.distinct(items, AssessmentAttempt::student));
    Map<References.Place, Long> enrollments = references.enrollments(students.values());
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      AssessmentAttempt a = items.get(i);
      References.AssessmentKeys assessment = assessments.get(a.assessment());
      if (assessment == null) {
        rows.missing(i, "assessment", a.assessment());
        continue;
      }
      Long enrollment = enrollment(students.get(a.student()), assessment.offering(), enrollments);
      if (enrollment == null) {
        rows.noStudent(i, a.student(), "a student enrolled in the assessment's offering", batch);
        continue;
      }
      batch.names(StoreTables.ENROLLMENT, enrollment);
      rows.add(
          i,
          enrollment,
          assessment.assessment(),
          a.submittedDay(),
          a.banked() ? 1 : 0,
          a.scorePercent() == null ? null : a.scorePercent() + 0.0); // no negative zero
    }
    return rows;
  }

  private static @Nullable Long enrollment(
      @Nullable Long student, long offering, Map<References.Place, Long> enrollments) {
    return student == null ? null : enrollments.get(new References.Place(student, offering));
  }
}
