package io.studentdata.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.ListedSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Imports of sources that still have a student who was erased. */
final class ErasedStudentsImportTest {
  private static final ListedSource SOURCE =
      ListedSource.of(SyntheticSource.ofStudents(25).seed(3));
  private static final StudentId STUDENT = ListedSource.item(SOURCE.students.get(0)).id();
  private static final Access OFFICER = new Access("officer", "on request");

  @Test
  void leaveTheStudentOutAndCountTheRows() throws Exception {
    try (StudentStore store = StudentStore.inMemory()) {
      Ingest.into(store).from(SOURCE).run();
      Erasure.in(store).erase(STUDENT, OFFICER);
      Map<String, List<String>> erased = Dump.of(store);
      IngestReport again = Ingest.into(store).from(SOURCE.shuffled(5)).run(); // stops at bad rows
      assertThat(again.changedAnything()).isFalse();
      assertThat(again.rejects()).isZero();
      assertThat(again.of("students").erased()).isPositive();
      assertThat(again.of("enrollments").erased()).isPositive();
      assertThat(again.of("interactions").erased()).isPositive();
      assertThat(again.erased()).isEqualTo(rowsAboutTheStudent());
      assertThat(Dump.of(store)).isEqualTo(erased);
    }
  }

  private static long rowsAboutTheStudent() {
    return about(SOURCE.students, Student::id)
        + about(SOURCE.identities, StudentIdentity::student)
        + about(SOURCE.enrollments, Enrollment::student)
        + about(SOURCE.enrollmentEvents, EnrollmentEvent::student)
        + about(SOURCE.attempts, AssessmentAttempt::student)
        + about(SOURCE.memberships, ProgramMembership::student)
        + about(SOURCE.transactions, AccountTransaction::student)
        + about(SOURCE.attendance, Attendance::student)
        + about(SOURCE.contacts, AdvisingContact::student)
        + about(SOURCE.interactions, Interaction::student);
  }

  private static <T> long about(List<SourceRow<T>> rows, Function<T, StudentId> student) {
    return rows.stream().filter(r -> of(student.apply(ListedSource.item(r)))).count();
  }

  private static boolean of(StudentId student) {
    return student.equals(STUDENT);
  }

  @Test
  void bringTheStudentBackOnceLetIn() {
    try (StudentStore store = StudentStore.inMemory()) {
      Ingest.into(store).from(SOURCE).run();
      long uses = store.interactions().count();
      Erasure.in(store).erase(STUDENT, OFFICER);
      Erasure.in(store).lift(STUDENT, OFFICER);
      assertThat(Ingest.into(store).from(SOURCE).run().erased()).isZero();
      assertThat(store.students().find(STUDENT)).isPresent();
      assertThat(store.interactions().count()).isEqualTo(uses);
    }
  }
}
