package io.studentdata.core.ingest;

import static io.studentdata.core.testkit.ListedSource.item;
import static io.studentdata.core.testkit.ListedSource.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.Table;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Campus;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.StoreContents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a source says is no more, and others name, goes with all that hangs on it. */
abstract class DeletionImportContract extends DeletionContract {
  private static boolean isIts(Object offering, Object student) {
    return offering.equals(ENROLLMENT.offering()) && student.equals(ENROLLMENT.student());
  }

  private static ListedSource withoutTheEnrollment() {
    ListedSource rest = ListedSource.of(SOURCE);
    List<Object> assessments =
        rest.assessments.stream()
            .map(ListedSource::item)
            .filter(a -> a.offering().equals(ENROLLMENT.offering()))
            .<Object>map(a -> a.id())
            .toList();
    rest.enrollments.removeIf(r -> isIts(item(r).offering(), item(r).student()));
    rest.enrollmentEvents.removeIf(r -> isIts(item(r).offering(), item(r).student()));
    rest.attendance.removeIf(r -> isIts(item(r).offering(), item(r).student()));
    rest.events.removeIf(r -> isIts(item(r).offering(), item(r).student()));
    rest.interactions.removeIf(r -> isIts(item(r).offering(), item(r).student()));
    rest.attempts.removeIf(
        r ->
            item(r).student().equals(ENROLLMENT.student())
                && assessments.contains(item(r).assessment()));
    return rest;
  }

  @Test
  void anEnrollmentGoesWithAllThatHangsOnIt() {
    ListedSource delta =
        without(new Deletion.OfEnrollment(ENROLLMENT.offering(), ENROLLMENT.student()));
    IngestReport report = delete(delta);
    assertThat(report.of("deletions").deleted()).isEqualTo(1);
    assertThat(StoreContents.of(store)).isEqualTo(imported(withoutTheEnrollment()));
    IngestReport again = Ingest.into(store).from(delta).run();
    assertThat(again.of("deletions").unchanged()).isEqualTo(1);
    assertThat(again.changedAnything()).isFalse();
  }

  @Test
  void anOfferingGoesWithAllInItAndWhatItWasTheLastOneOf() {
    Deletion[] all =
        SOURCE.offerings.stream()
            .map(each -> new Deletion.OfOffering(item(each).id()))
            .toArray(Deletion[]::new);
    ListedSource delta = without(all);
    delta.deletions.add(
        0, row("gone.csv", 90, new Deletion.OfTerm(item(SOURCE.terms.get(0)).id())));
    delta.deletions.add(
        1, row("gone.csv", 91, new Deletion.OfCourse(item(SOURCE.courses.get(0)).id())));
    assertThat(delete(delta).of("deletions").deleted()).isEqualTo(all.length + 2);
    for (Table table :
        List.of(
            StoreTables.OFFERING,
            StoreTables.ENROLLMENT,
            StoreTables.ASSESSMENT,
            StoreTables.RESOURCE,
            StoreTables.STAFF_ASSIGNMENT,
            StoreTables.INTERACTION,
            StoreTables.INTERACTION_EVENT,
            StoreTables.ATTENDANCE)) {
      assertThat(rows(table)).as(table.name()).isZero();
    }
    assertThat(store.terms().count()).isEqualTo(SOURCE.terms.size() - 1);
    assertThat(store.ledger().count()).isEqualTo(SOURCE.transactions.size());
  }

  @Test
  void aStudentGoesWithAllButEntriesOfTheLedgerWhichKeepOne() {
    StudentId bare = StudentId.of(Campus.SYSTEM, "only in the log");
    assertThat(delete(without(new Deletion.OfStudent(bare))).of("deletions").deleted())
        .isEqualTo(1);
    assertThatThrownBy(
            () ->
                Ingest.into(store)
                    .from(without(new Deletion.OfStudent(ENROLLMENT.student())))
                    .run())
        .isInstanceOf(IngestException.class)
        .hasMessageContaining(
            "(expected a student without entries in the ledger, which are never deleted; erase this"
                + " one with Erasure instead)");
  }

  @Test
  void aStudentWithoutEntriesGoesWithEnrollmentsMembershipsAndContacts() {
    try (StudentStore other = StudentStore.inMemory()) {
      ListedSource source = ListedSource.of(SOURCE);
      source.transactions.clear();
      Ingest.into(other).from(source).run();
      ListedSource delta = ListedSource.empty(Campus.SYSTEM);
      source.students.forEach(
          each ->
              delta.deletions.add(
                  row(
                      "gone.csv",
                      1,
                      new Deletion.OfStudent(
                          each instanceof io.studentdata.core.source.SourceRow.Valid
                              ? item(each).id()
                              : StudentId.of(Campus.SYSTEM, "only in the log")))));
      Ingest.into(other).from(delta).run();
      for (Table table :
          List.of(
              StoreTables.STUDENT,
              StoreTables.STUDENT_PROFILE,
              StoreTables.STUDENT_IDENTITY,
              StoreTables.PROGRAM_MEMBERSHIP,
              StoreTables.ADVISING_CONTACT,
              StoreTables.ENROLLMENT,
              StoreTables.INTERACTION)) {
        assertThat(StoreContents.number(other, "select count(*) from " + table.name()))
            .as(table.name())
            .isZero();
      }
    }
  }

  @Test
  void whatOthersNeedIsKeptWithOneClearMessage() {
    Map<String, List<String>> before = StoreContents.of(store);
    CourseOffering offering = item(SOURCE.offerings.get(0));
    ListedSource delta =
        without(
            new Deletion.OfTerm(offering.term()),
            new Deletion.OfCourse(offering.course()),
            new Deletion.OfProgram(item(SOURCE.programs.get(0)).id()));
    assertThatThrownBy(() -> Ingest.into(store).from(delta).run())
        .isInstanceOf(IngestException.class)
        .hasMessage(
            "Cannot read gone.csv line 3: program is 'P0' (expected a program without members;"
                + " delete their memberships, too, or keep it). Correct the file or ingest with"
                + " RejectPolicy.quarantine(dir)");
    IngestReport report =
        Ingest.into(store).rejects(RejectPolicy.quarantine(rejects)).from(delta).run();
    assertThat(report.of("deletions").rejected()).isEqualTo(3);
    assertThat(StoreContents.of(store)).isEqualTo(before);
  }

  @Test
  void whatComesAgainInTheSameDeliveryStays() {
    AssessmentAttempt attempt = item(SOURCE.attempts.get(0));
    ProgramMembership membership = item(SOURCE.memberships.get(0));
    ListedSource delivery = ListedSource.of(SOURCE);
    delivery.deletions.addAll(
        without(
                new Deletion.OfEnrollment(ENROLLMENT.offering(), ENROLLMENT.student()),
                new Deletion.OfAttempt(attempt.assessment(), attempt.student()),
                new Deletion.OfMembership(
                    membership.student(), membership.program(), membership.from()),
                new Deletion.OfAssignment(item(SOURCE.assignments.get(0))))
            .deletions);
    IngestReport report = Ingest.into(store).from(delivery).run();
    assertThat(report.of("deletions").merged()).isEqualTo(4);
    assertThat(report.changedAnything()).isFalse();
  }
}
