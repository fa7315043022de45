package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.AccountTransactionType;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.AttendanceStatus;
import io.studentdata.core.model.ContactChannel;
import io.studentdata.core.model.ContactOutcome;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.EnrollmentEventType;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.StaffRole;
import io.studentdata.core.model.StudentIdentity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enrollments' lives, students' accounts and what surrounds teaching, on whatever database. */
abstract class CampusContract {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
    store.write("setup", unit -> SmallCollege.save(unit, 3));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Enrollments enrollments() {
    return store.enrollments();
  }

  @Test
  void anEnrollmentIsRegisteredWithdrawnReinstatedAndCompleted() {
    var offering = SmallCollege.OFFERING;
    var student = SmallCollege.student(1);
    enrollments().register(offering, student, -20, 0, 60);
    assertThat(enrollments().withdraw(offering, student, 12).result())
        .isEqualTo(FinalResult.WITHDRAWN);
    enrollments().reinstate(offering, student, 15);
    enrollments().complete(offering, student, FinalResult.PASS, 118);
    assertThat(enrollments().find(offering, student).orElseThrow().result())
        .isEqualTo(FinalResult.PASS);
    assertThat(enrollments().find(offering, student).orElseThrow().withdrawnDay()).isNull();
    List<EnrollmentEvent> events = store.enrollmentEvents().of(offering, student);
    assertThat(events)
        .extracting(EnrollmentEvent::type)
        .containsExactly(
            EnrollmentEventType.REGISTERED,
            EnrollmentEventType.WITHDRAWN,
            EnrollmentEventType.REINSTATED,
            EnrollmentEventType.COMPLETED);
    assertThat(events).extracting(EnrollmentEvent::number).containsExactly(1, 2, 3, 4);
    assertThat(store.enrollmentEvents().stream()).isEqualTo(events);
  }

  @Test
  void anEnrollmentCannotGoWhereItMayNot() {
    var offering = SmallCollege.OFFERING;
    var student = SmallCollege.student(1);
    refused(() -> enrollments().withdraw(offering, student, 1), "not registered there");
    refused(() -> enrollments().reinstate(offering, student, 1), "not registered there");
    refused(
        () -> enrollments().complete(offering, student, FinalResult.PASS, 1),
        "not registered there");
    enrollments().register(offering, student, 5, 0, 60);
    refused(() -> enrollments().register(offering, student, 6, 0, 60), "is or was registered");
    refused(() -> enrollments().withdraw(offering, student, 4), "before the registration on day 5");
    refused(() -> enrollments().reinstate(offering, student, 9), "has not withdrawn");
    refused(
        () -> enrollments().complete(offering, student, FinalResult.WITHDRAWN, 9),
        "withdraw instead");
    enrollments().withdraw(offering, student, 9);
    refused(() -> enrollments().withdraw(offering, student, 10), "has ended with WITHDRAWN");
    refused(() -> enrollments().reinstate(offering, student, 8), "before the withdrawal on day 9");
    assertThat(store.enrollmentEvents().of(offering, student)).hasSize(2);
  }

  private static void refused(Runnable step, String why) {
    assertThatThrownBy(step::run)
        .isInstanceOf(EnrollmentRuleException.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("s1");
  }

  private static AccountTransactionId id(String value) {
    return AccountTransactionId.of("finance", value);
  }

  private static AccountTransaction entry(
      AccountTransactionType type, String id, int day, String amount) {
    return AccountTransaction.of(
        type, id(id), SmallCollege.student(1), FIRST.plusDays(day), new BigDecimal(amount), EUR);
  }

  private BigDecimal balance(int day) {
    return store.ledger().balance(SmallCollege.student(1), FIRST.plusDays(day), EUR);
  }

  @Test
  void aBalanceIsWhatIsOwedAtTheEndOfADay() {
    AccountTransaction fee =
        entry(AccountTransactionType.CHARGE, "1", 0, "1200.00")
            .dueOn(FIRST.plusDays(30))
            .describedAs("Tuition, spring – Müller");
    store.ledger().post(fee);
    store.ledger().post(entry(AccountTransactionType.AID, "2", 2, "500"));
    store.ledger().post(entry(AccountTransactionType.PAYMENT, "3", 5, "750.50"));
    store.ledger().post(entry(AccountTransactionType.REFUND, "4", 7, "50.5"));
    assertThat(balance(-1)).isEqualTo("0.00");
    assertThat(balance(0)).isEqualTo("1200.00");
    assertThat(balance(6)).isEqualTo("-50.50");
    assertThat(balance(7)).isEqualTo("0.00");
    assertThat(store.ledger().find(id("1"))).contains(fee);
    assertThat(store.ledger().of(SmallCollege.student(1))).hasSize(4);
    assertThat(store.ledger().stream()).hasSize(4);
    assertThat(store.ledger().balances(SmallCollege.student(2), FIRST)).isEmpty();
  }

  @Test
  void theLedgerIsOnlyAddedTo() {
    AccountTransaction fee = entry(AccountTransactionType.CHARGE, "1", 0, "100");
    store.ledger().post(fee);
    store.ledger().post(fee);
    assertThat(store.ledger().count()).isEqualTo(1);
    assertThatThrownBy(
            () -> store.ledger().post(entry(AccountTransactionType.CHARGE, "1", 0, "200")))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("Reverse that one");
    assertThat(balance(1)).isEqualTo("100.00");
  }

  @Test
  void aTransactionIsTakenBackOnceAndWhole() {
    AccountTransaction fee = entry(AccountTransactionType.CHARGE, "1", 0, "100");
    store.ledger().postAll(List.of(fee, fee.reversal(id("2"), FIRST.plusDays(3))));
    assertThat(balance(2)).isEqualTo("100.00");
    assertThat(balance(3)).isEqualTo("0.00");
    store.ledger().post(fee.reversal(id("2"), FIRST.plusDays(3)));
    assertThatThrownBy(() -> store.ledger().reverse(id("1"), id("3"), FIRST.plusDays(4)))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("taken back already");
    assertThatThrownBy(() -> store.ledger().reverse(id("9"), id("3"), FIRST))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("not in the ledger");
    store.ledger().post(entry(AccountTransactionType.PAYMENT, "5", 1, "40"));
    AccountTransaction half =
        new AccountTransaction(
            id("6"),
            SmallCollege.student(1),
            FIRST.plusDays(2),
            null,
            AccountTransactionType.PAYMENT,
            new BigDecimal("20"),
            EUR,
            id("5"),
            null);
    assertThatThrownBy(() -> store.ledger().post(half))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("not its opposite");
    assertThat(balance(9)).isEqualTo("-40.00");
  }

  @Test
  void programsAndStaffComeBackAsTheyWere() {
    Program program = new Program(ProgramId.of("college", "BSC"), "Bachelor of Science – Zoë");
    ProgramMembership membership =
        new ProgramMembership(SmallCollege.student(1), program.id(), FIRST, null);
    StaffMember tutor = new StaffMember(StaffId.of("college", "t1"), "Ç. Öztürk");
    StaffAssignment assignment =
        new StaffAssignment(tutor.id(), SmallCollege.OFFERING, StaffRole.TUTOR);
    store.programs().save(program);
    store.programMemberships().save(membership);
    store.staff().save(tutor);
    store.staffAssignments().saveAll(List.of(assignment, assignment));
    assertThat(store.programs().find(program.id())).contains(program);
    assertThat(store.programs().stream()).containsExactly(program);
    ProgramMembership ended =
        new ProgramMembership(SmallCollege.student(1), program.id(), FIRST, FIRST.plusYears(3));
    store.programMemberships().save(ended);
    assertThat(store.programMemberships().of(SmallCollege.student(1))).containsExactly(ended);
    assertThat(store.programMemberships().stream()).containsExactly(ended);
    assertThat(store.staff().stream()).containsExactly(tutor);
    assertThat(store.staffAssignments().of(SmallCollege.OFFERING)).containsExactly(assignment);
    assertThat(store.staffAssignments().stream()).containsExactly(assignment);
  }

  @Test
  void attendanceAndContactsComeBackAsTheyWere() {
    store.enrollments().save(SmallCollege.enrollment(1));
    Attendance came =
        new Attendance(
            AttendanceId.of("college", "a1"),
            SmallCollege.OFFERING,
            SmallCollege.student(1),
            3,
            "Lab",
            AttendanceStatus.LATE);
    AdvisingContact open =
        new AdvisingContact(
            AdvisingContactId.of("college", "c1"),
            SmallCollege.student(1),
            null,
            null,
            FIRST,
            ContactChannel.EMAIL,
            null);
    AdvisingContact closed =
        new AdvisingContact(
            open.id(),
            open.student(),
            SmallCollege.OFFERING,
            null,
            FIRST,
            ContactChannel.EMAIL,
            ContactOutcome.REFERRED);
    store.attendances().save(came);
    store.advisingContacts().save(open);
    assertThat(store.attendances().of(SmallCollege.OFFERING, SmallCollege.student(1)))
        .containsExactly(came);
    assertThat(store.attendances().find(came.id())).contains(came);
    assertThat(store.attendances().stream()).containsExactly(came);
    assertThat(store.advisingContacts().of(SmallCollege.student(1))).containsExactly(open);
    store.advisingContacts().save(closed);
    assertThat(store.advisingContacts().find(open.id())).contains(closed);
    assertThat(store.advisingContacts().stream()).containsExactly(closed);
  }

  @Test
  void aLookAtAnIdentityIsWrittenDown() {
    StudentIdentity who =
        new StudentIdentity(SmallCollege.student(1), "Zoë", "Nguyễn", "zoe@example.edu");
    store.identities().save(who);
    assertThat(who.toString()).doesNotContain("Zo");
    assertThat(store.identities().find(who.student(), new Access("advisor 7", "call")))
        .contains(who);
    assertThat(store.identities().find(SmallCollege.student(2), new Access("advisor 7", "call")))
        .isEmpty();
    assertThat(store.identities().count()).isEqualTo(1);
    List<String> audit =
        store
            .sql()
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select concat(actor, '/', purpose, '/', what) from access_audit")
                        .mapTo(String.class)
                        .list());
    assertThat(audit).containsExactly("advisor 7/call/student_identity");
  }
}
