package io.studentdata.core.ingest;

import static io.studentdata.core.testkit.ListedSource.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.RowInUseException;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Campus;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.Rival;
import io.studentdata.core.testkit.StoreContents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import promises, on whatever database the store is. */
abstract class IngestContract {
  private static final ListedSource SOURCE = Campus.of(25);
  private static final Map<String, List<String>> EXPECTED = imported(SOURCE);

  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Map<String, List<String>> imported(ListedSource source) {
    try (StudentStore fresh = StudentStore.inMemory()) {
      Ingest.into(fresh).from(source).run();
      return StoreContents.of(fresh);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyOrderOfRowsGivesTheSameStore(long seed) {
    Ingest.into(store).from(SOURCE.shuffled(seed)).run();
    assertThat(StoreContents.of(store)).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 97, 1_024})
  void anyAmountOfSortingMemoryGivesTheSameStore(int uses) {
    Ingest.into(store).sortedInMemory(uses).from(SOURCE.shuffled(uses)).run();
    assertThat(StoreContents.of(store)).isEqualTo(EXPECTED);
  }

  @Test
  void theSameRowsAgainChangeNothing() {
    Ingest.into(store).from(SOURCE).run();
    IngestReport again = Ingest.into(store).sortedInMemory(50).from(SOURCE.shuffled(9)).run();
    assertThat(again.changedAnything()).isFalse();
    assertThat(again.batch()).isEmpty();
    assertThat(again.tables()).isEmpty();
    assertThat(again.entities())
        .allSatisfy(
            count -> assertThat(count.unchanged() + count.merged()).isEqualTo(count.read()));
    assertThat(StoreContents.batches(store)).isEqualTo(1);
    assertThat(StoreContents.of(store)).isEqualTo(EXPECTED);
  }

  @Test
  void partsOneAfterTheOtherGiveTheSameStoreAsAllAtOnce() {
    ListedSource part = ListedSource.of(SOURCE);
    part.students.subList(10, part.students.size()).clear();
    part.enrollments.clear();
    part.attempts.clear();
    part.interactions.clear();
    for (List<?> later :
        List.of(
            part.identities,
            part.memberships,
            part.enrollmentEvents,
            part.transactions,
            part.attendance,
            part.contacts,
            part.events)) {
      later.clear();
    }
    IngestReport first = Ingest.into(store).from(part).run();
    assertThat(first.rejects()).isZero();
    IngestReport second = Ingest.into(store).from(SOURCE).run();
    assertThat(second.of("terms").unchanged()).isEqualTo(SOURCE.terms.size());
    assertThat(StoreContents.of(store)).isEqualTo(EXPECTED);
    assertThat(StoreContents.batches(store)).isEqualTo(2);
  }

  private static ListedSource corrected() {
    ListedSource corrected = ListedSource.of(SOURCE);
    change(
        corrected.enrollments,
        0,
        e ->
            new Enrollment(
                e.offering(),
                e.student(),
                e.registeredDay(),
                e.withdrawnDay(),
                e.previousAttempts(),
                e.studiedCredits(),
                e.result() == FinalResult.PASS ? FinalResult.DISTINCTION : FinalResult.PASS));
    change(
        corrected.attempts,
        0,
        a -> new AssessmentAttempt(a.assessment(), a.student(), a.submittedDay() + 1, true, 12.5));
    for (int i = 0; i < 3; i++) {
      change(
          corrected.interactions,
          i * 100,
          u ->
              new Interaction(
                  u.offering(), u.student(), u.resource(), u.day(), u.clicks() + 1_000));
    }
    return corrected;
  }

  @Test
  void correctedRowsReplaceWhatTheyCorrectAndNothingElse() {
    Ingest.into(store).from(SOURCE).run();
    IngestReport report = Ingest.into(store).from(corrected()).run();
    assertThat(report.of("enrollments").updated()).isEqualTo(1);
    assertThat(report.of("attempts").updated()).isEqualTo(1);
    assertThat(report.of("interactions").updated()).isEqualTo(3);
    assertThat(report.entities()).allSatisfy(count -> assertThat(count.inserted()).isZero());
    assertThat(report.tables())
        .extracting("table")
        .containsExactlyInAnyOrder("enrollment", "assessment_attempt", "interaction");
    assertThat(StoreContents.of(store)).isEqualTo(imported(corrected()));
  }

  @Test
  void theInteractionsOfABatchLieInTheRangeOfKeysItStates() {
    Ingest.into(store).from(SOURCE).run();
    long batch = Ingest.into(store).from(corrected()).run().batch().orElseThrow();
    String range =
        "select count(*) from interaction i where exists (select 1 from change_batch_table t"
            + " where t.batch_id = %d and t.table_name = 'interaction'"
            + " and i.interaction_id between t.first_id and t.last_id)";
    assertThat(StoreContents.number(store, range.formatted(batch))).isEqualTo(3);
    assertThat(
            StoreContents.number(
                store, "select count(*) from interaction where batch_id = " + batch))
        .isEqualTo(3);
  }

  @Test
  void everyRowNamesACommittedBatch() {
    Ingest.into(store).from(SOURCE).run();
    Ingest.into(store).from(corrected()).run();
    for (String table :
        List.of(
            "term",
            "course",
            "course_offering",
            "student",
            "student_profile",
            "enrollment",
            "assessment",
            "learning_resource",
            "assessment_attempt",
            "program",
            "program_membership",
            "staff",
            "staff_assignment",
            "student_identity",
            "enrollment_event",
            "account_transaction",
            "attendance",
            "advising_contact",
            "interaction_event",
            "interaction")) {
      String orphans =
          "select count(*) from %s t where not exists (select 1 from change_batch_table b"
              + " where b.batch_id = t.batch_id and b.table_name = '%s')";
      assertThat(StoreContents.number(store, orphans.formatted(table, table))).isZero();
    }
  }

  @Test
  void aDeleteWaitsForTheImportThatMayUseWhatItDeletes() {
    ListedSource clicks = ListedSource.of(SOURCE);
    ListedSource rest = ListedSource.of(SOURCE);
    rest.interactions.clear();
    rest.attempts.clear();
    clicks.attempts.clear();
    Ingest.into(store).from(rest).run();
    Enrollment used =
        store.enrollments().stream()
            .filter(e -> clicks.interactions.stream().anyMatch(u -> isOf(e, ListedSource.item(u))))
            .findFirst()
            .orElseThrow();
    List<Rival> delete = new ArrayList<>();
    Progress deleting =
        (step, unit, expected) -> {
          if (step.equals("write interactions")) {
            delete.add(Rival.start(() -> store.enrollments().delete(used)));
          }
          return Progress.Step.IGNORED;
        };
    Ingest.into(store).progress(deleting).from(clicks).run();
    assertThat(delete.get(0).failure()).get().isInstanceOf(RowInUseException.class);
    assertThat(store.interactions().of(used.offering(), used.student())).isNotEmpty();
  }

  private static boolean isOf(Enrollment enrollment, Interaction use) {
    return use.offering().equals(enrollment.offering())
        && use.student().equals(enrollment.student());
  }

  @Test
  void aSourceThatBreaksOffAtAnyRowLeavesTheStoreAsItWas() {
    Ingest.into(store).from(Campus.of(9)).run();
    Map<String, List<String>> before = StoreContents.of(store);
    for (int part = 0; part < 20; part++) {
      ListedSource broken = SOURCE.breakingOffAfter(SOURCE.size() * part / 20);
      assertThatThrownBy(() -> Ingest.into(store).from(broken).run())
          .isInstanceOf(SourceFormatException.class);
    }
    assertThat(StoreContents.of(store)).isEqualTo(before);
    assertThat(StoreContents.batches(store)).isEqualTo(1);
  }

  @Test
  void rowsReadAreAllAccountedFor() {
    IngestReport report = Ingest.into(store).from(SOURCE).run();
    assertThat(report.entities()).hasSize(19); // of 20, as there are no deletions
    assertThat(report.entities().stream().mapToLong(EntityCount::read).sum())
        .isEqualTo(SOURCE.size());
    assertThat(report.rejects()).isZero();
  }

  @Test
  void twoImportsAtOnceDoNotGetIntoEachOthersWay() {
    List<CompletableFuture<IngestReport>> both =
        List.of(1L, 2L).stream()
            .map(
                seed ->
                    CompletableFuture.supplyAsync(
                        () -> Ingest.into(store).from(SOURCE.shuffled(seed)).run()))
            .toList();
    List<IngestReport> reports = both.stream().map(CompletableFuture::join).toList();
    assertThat(reports).filteredOn(IngestReport::changedAnything).hasSize(1);
    assertThat(StoreContents.of(store)).isEqualTo(EXPECTED);
  }
}
