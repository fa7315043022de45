package io.studentdata.core.ingest;

import static io.studentdata.core.testkit.ListedSource.item;
import static io.studentdata.core.testkit.ListedSource.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.db.Table;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Campus;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.StoreContents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a source says is no more: single rows, uses, and in any order. */
abstract class SingleDeletionsContract extends DeletionContract {
  @Test
  void whatDependsOnNothingElseGoesByItself() {
    AssessmentAttempt attempt = item(SOURCE.attempts.get(0));
    ProgramMembership membership = item(SOURCE.memberships.get(0));
    Map<String, Long> before = rows();
    delete(
        without(
            new Deletion.OfAttempt(attempt.assessment(), attempt.student()),
            new Deletion.OfMembership(
                membership.student(), membership.program(), membership.from()),
            new Deletion.OfAssignment(item(SOURCE.assignments.get(0))),
            new Deletion.OfAttendance(item(SOURCE.attendance.get(0)).id()),
            new Deletion.OfContact(item(SOURCE.contacts.get(0)).id())));
    Map<String, Long> after = rows();
    for (Table table :
        List.of(
            StoreTables.ATTEMPT,
            StoreTables.PROGRAM_MEMBERSHIP,
            StoreTables.STAFF_ASSIGNMENT,
            StoreTables.ATTENDANCE,
            StoreTables.ADVISING_CONTACT)) {
      assertThat(after.get(table.name()))
          .as(table.name())
          .isEqualTo(before.getOrDefault(table.name(), 0L) - 1);
    }
  }

  @Test
  void anAssessmentGoesWithItsAttemptsAndAResourceWithItsUses() {
    AssessmentAttempt attempt = item(SOURCE.attempts.get(0));
    var used = item(SOURCE.interactions.get(0)).resource();
    delete(without(new Deletion.OfAssessment(attempt.assessment()), new Deletion.OfResource(used)));
    assertThat(store.attempts().stream())
        .noneMatch(each -> each.assessment().equals(attempt.assessment()));
    assertThat(store.interactions().stream()).noneMatch(each -> each.resource().equals(used));
    assertThat(
            StoreContents.number(
                store,
                "select count(*) from interaction_event v where v.resource_id is not null and not"
                    + " exists (select 1 from learning_resource r where r.resource_id = v.resource_id)"))
        .isZero();
  }

  @Test
  void staffGoWithTheirAssignmentsAndContactsForgetThem() {
    StaffMember gone = item(SOURCE.staff.get(1));
    IngestReport report = delete(without(new Deletion.OfStaff(gone.id())));
    assertThat(store.staffAssignments().stream()).noneMatch(each -> each.staff().equals(gone.id()));
    assertThat(store.advisingContacts().count()).isEqualTo(SOURCE.contacts.size());
    assertThat(store.advisingContacts().stream()).allMatch(each -> each.staff() == null);
    long batch = report.batch().orElseThrow();
    assertThat(
            StoreContents.number(
                store,
                ("select count(*) from advising_contact c inner join change_batch_table t"
                        + " on t.batch_id = c.batch_id and t.table_name = 'advising_contact'"
                        + " where c.batch_id = %d and t.updated_rows > 0"
                        + " and c.advising_contact_id between t.first_id and t.last_id")
                    .formatted(batch)))
        .isEqualTo(SOURCE.contacts.stream().filter(c -> item(c).staff() != null).count());
  }

  @Test
  void usesOfWhatTheSameDeliveryDeletesAreNotWritten() {
    try (StudentStore other = StudentStore.inMemory()) {
      ListedSource delivery = ListedSource.of(SOURCE);
      delivery.events.clear();
      delivery.deletions.add(
          row("gone.csv", 1, new Deletion.OfOffering(item(SOURCE.interactions.get(0)).offering())));
      IngestReport report = Ingest.into(other).from(delivery).run();
      assertThat(report.of("interactions").deleted()).isPositive();
      assertThat(
              StoreContents.number(
                  other,
                  "select count(*) from interaction i where not exists (select 1 from enrollment e"
                      + " where e.enrollment_id = i.enrollment_id)"))
          .isZero();
    }
  }

  @Test
  void theOrderOfDeletionsDoesNotShow() {
    ListedSource delta =
        without(
            new Deletion.OfOffering(ENROLLMENT.offering()),
            new Deletion.OfEnrollment(ENROLLMENT.offering(), ENROLLMENT.student()),
            new Deletion.OfResource(item(SOURCE.resources.get(0)).id()),
            new Deletion.OfStudent(StudentId.of(Campus.SYSTEM, "only in the log")),
            new Deletion.OfContact(item(SOURCE.contacts.get(3)).id()));
    List<Map<String, List<String>>> stores =
        List.of(1L, 2L, 3L).stream()
            .map(
                seed -> {
                  try (StudentStore fresh = StudentStore.inMemory()) {
                    Ingest.into(fresh).from(SOURCE).run();
                    Ingest.into(fresh).from(delta.shuffled(seed)).run();
                    return StoreContents.of(fresh);
                  }
                })
            .toList();
    assertThat(stores).containsOnly(stores.get(0));
  }
}
