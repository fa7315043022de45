package io.studentdata.core.ingest;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.store.StoreTables;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps enrollments and attempts to table rows. */
final class TransactionMappers {
  private final References references;

  TransactionMappers(References references) {
    this.references = references;
  }

  void enrollment(Chunk<Enrollment> chunk) throws SQLException, IOException {
    Map<StudentId, Long> students =
        references.keys(StoreTables.STUDENT, chunk.ids(Enrollment::student), StudentId::of);
    Map<OfferingId, Long> offerings =
        references.keys(StoreTables.OFFERING, chunk.ids(Enrollment::offering), OfferingId::of);
    for (SourceRow.Valid<Enrollment> row : chunk.rows()) {
      Enrollment e = row.item();
      Long student = students.get(e.student());
      Long offering = offerings.get(e.offering());
      if (student == null) {
        chunk.missing(row, "student", e.student());
      } else if (offering == null) {
        chunk.missing(row, "offering", e.offering());
      } else {
        chunk.add(
            row,
            student,
            offering,
            e.registeredDay(),
            e.withdrawnDay(),
            e.previousAttempts(),
            e.studiedCredits(),
            e.result() == null ? null : e.result().name());
      }
    }
  }

  void attempt(Chunk<AssessmentAttempt> chunk) throws SQLException, IOException {
    Map<AssessmentId, References.AssessmentKeys> assessments =
        references.assessments(chunk.ids(AssessmentAttempt::assessment));
    Map<StudentId, Long> students =
        references.keys(StoreTables.STUDENT, chunk.ids(AssessmentAttempt::student), StudentId::of);
    Map<References.Place, Long> enrollments = references.enrollments(students.values());
    for (SourceRow.Valid<AssessmentAttempt> row : chunk.rows()) {
      AssessmentAttempt a = row.item();
      References.AssessmentKeys assessment = assessments.get(a.assessment());
      if (assessment == null) {
        chunk.missing(row, "assessment", a.assessment());
        continue;
      }
      Long enrollment = enrollment(students.get(a.student()), assessment.offering(), enrollments);
      if (enrollment == null) {
        chunk.reject(
            row, "student", a.student().value(), "a student enrolled in the assessment's offering");
        continue;
      }
      chunk.add(
          row,
          enrollment,
          assessment.assessment(),
          a.submittedDay(),
          a.banked() ? 1 : 0,
          a.scorePercent() == null ? null : a.scorePercent() + 0.0); // no negative zero
    }
  }

  private static @Nullable Long enrollment(
      @Nullable Long student, long offering, Map<References.Place, Long> enrollments) {
    return student == null ? null : enrollments.get(new References.Place(student, offering));
  }
}
