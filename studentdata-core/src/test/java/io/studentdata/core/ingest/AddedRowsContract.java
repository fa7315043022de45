package io.studentdata.core.ingest;

import static io.studentdata.core.testkit.ListedSource.implied;
import static io.studentdata.core.testkit.ListedSource.item;
import static io.studentdata.core.testkit.ListedSource.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.EnrollmentEventType;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Campus;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.StoreContents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are only ever added, and rows that change nothing. */
abstract class AddedRowsContract {
  private static final ListedSource SOURCE = Campus.of(12);

  @TempDir Path rejects;
  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
    Ingest.into(store).from(SOURCE).run();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private IngestReport quarantining(ListedSource source) {
    return Ingest.into(store).rejects(RejectPolicy.quarantine(rejects)).from(source).run();
  }

  /** An entry of the ledger that is not taken back. */
  private static AccountTransaction entry(int payment) {
    return SOURCE.transactions.stream()
        .map(ListedSource::item)
        .filter(each -> each.id().value().startsWith("p "))
        .skip(payment)
        .findFirst()
        .orElseThrow();
  }

  private static AccountTransactionId id(String value) {
    return AccountTransactionId.of(Campus.SYSTEM, value);
  }

  @Test
  void anEntryOfTheLedgerThatIsThereOtherwiseIsRefusedAndSaysWhatToDo() throws Exception {
    Map<String, List<String>> before = StoreContents.of(store);
    ListedSource changed = ListedSource.of(SOURCE);
    changed.transactions.set(
        0, row("ledger.csv", 1, item(SOURCE.transactions.get(0)).describedAs("late")));
    assertThatThrownBy(() -> Ingest.into(store).from(changed).run())
        .isInstanceOf(IngestException.class)
        .hasMessageStartingWith("Cannot read ledger.csv line 1: transactions is 'AccountTr")
        .hasMessageContaining(
            "(expected the same as the one with this id that is there and is never changed;"
                + " post a reversal, and the right entry under a new id)");
    IngestReport report = quarantining(changed);
    assertThat(report.of("transactions").rejected()).isEqualTo(1);
    assertThat(report.of("transactions").unchanged()).isEqualTo(SOURCE.transactions.size() - 1);
    assertThat(report.changedAnything()).isFalse();
    assertThat(StoreContents.of(store)).isEqualTo(before);
    assertThat(Files.readAllLines(rejects.resolve("ledger.csv"))).hasSize(2);
  }

  @Test
  void anEventOfAnEnrollmentThatIsThereOtherwiseIsRefused() {
    ListedSource more = ListedSource.empty(Campus.SYSTEM);
    EnrollmentEvent first = item(SOURCE.enrollmentEvents.get(0));
    more.enrollmentEvents.add(
        row(
            "history.csv",
            1,
            new EnrollmentEvent(
                first.offering(),
                first.student(),
                first.number(),
                EnrollmentEventType.REINSTATED,
                3,
                null)));
    more.enrollmentEvents.add(
        row(
            "history.csv",
            2,
            new EnrollmentEvent(
                first.offering(), first.student(), 3, EnrollmentEventType.REINSTATED, 3, null)));
    IngestReport report = quarantining(more);
    assertThat(report.of("enrollment events").rejected()).isEqualTo(1);
    assertThat(report.of("enrollment events").inserted()).isEqualTo(1);
    assertThat(store.enrollmentEvents().of(first.offering(), first.student()))
        .contains(first)
        .hasSize(3);
  }

  @Test
  void aReversalIsTakenWhereverItStands() {
    ListedSource more = ListedSource.empty(Campus.SYSTEM);
    AccountTransaction wrong =
        new AccountTransaction(
            id("new"),
            entry(0).student(),
            LocalDate.of(2024, 5, 1),
            null,
            entry(0).type(),
            entry(0).amount(),
            entry(0).currency(),
            null,
            null);
    more.transactions.add(row("l", 1, wrong.reversal(id("back"), LocalDate.of(2024, 5, 2))));
    more.transactions.add(row("l", 2, wrong));
    assertThat(Ingest.into(store).from(more).run().of("transactions").inserted()).isEqualTo(2);
    assertThat(store.ledger().find(id("back")).orElseThrow().reverses()).isEqualTo(id("new"));
    assertThat(Ingest.into(store).from(more).run().changedAnything()).isFalse();
  }

  @Test
  void whatMayNotBeTakenBackIsRefused() throws Exception {
    AccountTransaction wrong = entry(0);
    AccountTransaction reversal = wrong.reversal(id("b1"), wrong.postedOn());
    ListedSource more = ListedSource.empty(Campus.SYSTEM);
    more.transactions.add(row("l", 1, reversal));
    more.transactions.add(row("l", 2, wrong.reversal(id("b2"), wrong.postedOn()))); // again
    more.transactions.add(row("l", 3, takingBack("b3", "b1")));
    more.transactions.add(row("l", 4, entry(1).reversal(id("b4"), wrong.postedOn().minusYears(2))));
    more.transactions.add(
        row("l", 5, otherStudents(entry(2).reversal(id("b5"), entry(2).postedOn()))));
    more.transactions.add(row("l", 6, takingBack("b6", "nothing")));
    IngestReport report = quarantining(more);
    assertThat(report.of("transactions").inserted()).isEqualTo(1);
    assertThat(report.of("transactions").rejected()).isEqualTo(5);
    assertThat(Files.readString(rejects.resolve("l.csv")))
        .contains("expected an entry that is not taken back already; b1 does so")
        .contains("expected an account transaction of the store")
        .contains("or before)")
        .contains("expected an entry of the same student, kind and currency and of the opposite");
    ListedSource later = ListedSource.empty(Campus.SYSTEM);
    later.transactions.add(row("l", 3, takingBack("b3", "b1")));
    assertThatThrownBy(() -> Ingest.into(store).from(later).run())
        .hasMessageContaining("expected an entry that is no reversal itself");
  }

  private static AccountTransaction otherStudents(AccountTransaction t) {
    StudentId other =
        SOURCE.students.stream()
            .filter(each -> each instanceof io.studentdata.core.source.SourceRow.Valid)
            .map(each -> item(each).id())
            .filter(each -> !each.equals(t.student()))
            .findFirst()
            .orElseThrow();
    return new AccountTransaction(
        t.id(), other, t.postedOn(), null, t.type(), t.amount(), t.currency(), t.reverses(), null);
  }

  private static AccountTransaction takingBack(String as, String reversed) {
    AccountTransaction t = entry(0);
    return new AccountTransaction(
        id(as),
        t.student(),
        t.postedOn(),
        null,
        t.type(),
        t.amount().negate(),
        t.currency(),
        id(reversed),
        null);
  }

  @Test
  void whatIsTakenForGrantedChangesNothingThatIsThere() {
    Course known = item(SOURCE.courses.get(0));
    Course fresh = new Course(CourseId.of(Campus.SYSTEM, "new"), "from the log");
    ListedSource more = ListedSource.empty(Campus.SYSTEM);
    more.courses.add(implied("log", 1, new Course(known.id(), "otherwise")));
    more.courses.add(implied("log", 2, fresh));
    more.courses.add(implied("log", 3, fresh));
    IngestReport report = Ingest.into(store).from(more).run();
    assertThat(report.of("courses").unchanged()).isEqualTo(1);
    assertThat(report.of("courses").inserted()).isEqualTo(1);
    assertThat(report.of("courses").merged()).isEqualTo(1);
    assertThat(store.courses().find(known.id())).contains(known);
    assertThat(store.courses().find(fresh.id())).contains(fresh);
    assertThat(Ingest.into(store).from(more).run().changedAnything()).isFalse();
  }

  @Test
  void whatIsStatedCountsBeforeWhatIsTakenForGrantedInAnyOrder() {
    Course stated = new Course(CourseId.of(Campus.SYSTEM, "new"), "its title");
    for (boolean impliedFirst : new boolean[] {true, false}) {
      ListedSource more = ListedSource.empty(Campus.SYSTEM);
      more.courses.add(row("courses.csv", 1, stated));
      more.courses.add(
          impliedFirst ? 0 : 1, implied("log", 1, new Course(stated.id(), "from the log")));
      Ingest.into(store).from(more).run();
      assertThat(store.courses().find(stated.id())).contains(stated);
    }
  }

  @Test
  void aStudentTakenForGrantedHasNoBackground() {
    StudentId known = item(SOURCE.students.get(0)).id();
    StudentId fresh = StudentId.of(Campus.SYSTEM, "new");
    long profiles = StoreContents.number(store, "select count(*) from student_profile");
    ListedSource more = ListedSource.empty(Campus.SYSTEM);
    for (StudentId each : List.of(known, fresh)) {
      more.students.add(
          implied("log", 1, new Student(each, LocalDate.of(2020, 1, 1), Demographics.UNKNOWN)));
    }
    IngestReport report = Ingest.into(store).from(more).run();
    assertThat(report.of("students").inserted()).isEqualTo(1);
    assertThat(report.of("students").unchanged()).isEqualTo(1);
    assertThat(StoreContents.number(store, "select count(*) from student_profile"))
        .isEqualTo(profiles);
    assertThat(StoreContents.number(store, "select count(*) from student where source_id = 'new'"))
        .isEqualTo(1);
  }
}
