package io.studentdata.core.testkit;

import static io.studentdata.core.testkit.ListedSource.implied;
import static io.studentdata.core.testkit.ListedSource.item;
import static io.studentdata.core.testkit.ListedSource.row;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.AccountTransactionType;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.AttendanceStatus;
import io.studentdata.core.model.ContactChannel;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.EnrollmentEventType;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.StaffRole;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.synthetic.SyntheticSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small department with some rows of every kind that a source can have, but deletions. */
public final class Campus {
  /** The system of all its ids. */
  public static final String SYSTEM = "synthetic";

  private static final Currency EUR = Currency.getInstance("EUR");

  private final ListedSource source;
  private final Map<Object, LocalDate> starts = new HashMap<>();

  private Campus(int students) {
    source = ListedSource.of(SyntheticSource.ofStudents(students).seed(3));
    for (List<?> own :
        List.of(
            source.programs,
            source.memberships,
            source.identities,
            source.staff,
            source.assignments,
            source.enrollmentEvents,
            source.transactions,
            source.attendance,
            source.contacts)) {
      own.clear(); // fewer of them will do
    }
  }

  /** The rows. */
  public static ListedSource of(int students) {
    Campus campus = new Campus(students);
    campus.people();
    campus.offerings();
    for (int i = 0; i < campus.source.enrollments.size(); i++) {
      campus.enrollment(i, item(campus.source.enrollments.get(i)));
    }
    return campus.source;
  }

  private void people() {
    for (int i = 0; i < 2; i++) {
      source.programs.add(row("programs.csv", i, new Program(program(i), "Program " + i)));
    }
    for (int i = 0; i < 3; i++) {
      source.staff.add(row("staff.csv", i, new StaffMember(staff(i), i == 0 ? null : "Dr. " + i)));
    }
    List<StudentId> students =
        source.students.stream().map(each -> item(each).id()).distinct().toList();
    for (int i = 0; i < students.size(); i++) {
      StudentId student = students.get(i);
      LocalDate from = LocalDate.of(2023, 1 + i % 9, 1);
      LocalDate to = i % 4 == 0 ? from.plusYears(1) : null;
      source.memberships.add(
          row("memberships.csv", i, new ProgramMembership(student, program(i % 2), from, to)));
      source.identities.add(
          row("identities.csv", i, new StudentIdentity(student, "Ann " + i, "Lee", null)));
      source.contacts.add(row("contacts.csv", i, contact(i, student)));
    }
    source.students.add(implied("log.json", 1, bare(students.get(0))));
    source.students.add(implied("log.json", 2, bare(StudentId.of(SYSTEM, "only in the log"))));
  }

  private void offerings() {
    for (SourceRow<CourseOffering> each : source.offerings) {
      CourseOffering offering = item(each);
      starts.put(offering.id(), offering.startsOn());
      source.assignments.add(
          row(
              "assignments.csv",
              source.assignments.size(),
              new StaffAssignment(staff(1), offering.id(), StaffRole.TEACHER)));
      source.assignments.add(
          row(
              "assignments.csv",
              source.assignments.size(),
              new StaffAssignment(staff(2), offering.id(), StaffRole.TUTOR)));
    }
  }

  private void enrollment(int i, Enrollment e) {
    boolean gone = e.withdrawnDay() != null;
    source.enrollmentEvents.add(
        row("history.csv", 2L * i, history(e, 1, EnrollmentEventType.REGISTERED)));
    source.enrollmentEvents.add(
        row(
            "history.csv",
            2L * i + 1,
            history(e, 2, gone ? EnrollmentEventType.WITHDRAWN : EnrollmentEventType.COMPLETED)));
    for (int day : new int[] {7, 14}) {
      source.attendance.add(
          row(
              "register.csv",
              source.attendance.size(),
              new Attendance(
                  AttendanceId.of(SYSTEM, "r" + day + " " + place(e)),
                  e.offering(),
                  e.student(),
                  day,
                  day == 7 ? null : "lab",
                  AttendanceStatus.PRESENT)));
    }
    account(e);
    LearningResource used =
        source.resources.stream()
            .map(ListedSource::item)
            .filter(each -> each.offering().equals(e.offering()))
            .skip(Math.floorMod(place(e).hashCode(), 5))
            .findFirst()
            .orElseThrow();
    for (int n = 0; n < 4; n++) {
      source.events.add(row("log.json", 4L * i + n, event(n, e, n < 3 ? used : null)));
    }
  }

  private void account(Enrollment e) {
    LocalDate day = start(e);
    AccountTransaction charge =
        entry("c " + place(e), AccountTransactionType.CHARGE, e.student(), day, 900)
            .dueOn(day.plusDays(30));
    post(charge);
    post(
        entry("p " + place(e), AccountTransactionType.PAYMENT, e.student(), day.plusDays(20), 500));
    if (Math.floorMod(place(e).hashCode(), 6) == 0) {
      post(charge.reversal(AccountTransactionId.of(SYSTEM, "x " + place(e)), day.plusDays(40)));
    }
  }

  private void post(AccountTransaction entry) {
    source.transactions.add(row("ledger.csv", source.transactions.size(), entry));
  }

  private LearningEvent event(int number, Enrollment e, @Nullable LearningResource used) {
    LocalDate day = start(e).plusDays(number == 2 ? 9 : 8);
    return new LearningEvent(
        LearningEventId.of(SYSTEM, "ev" + number + " " + place(e)),
        e.offering(),
        e.student(),
        used == null ? null : used.id(),
        "viewed",
        day.atTime(9, number, 30, 123_456_000).toInstant(ZoneOffset.UTC));
  }

  private static EnrollmentEvent history(Enrollment e, int number, EnrollmentEventType type) {
    return new EnrollmentEvent(
        e.offering(),
        e.student(),
        number,
        type,
        type == EnrollmentEventType.WITHDRAWN ? e.withdrawnDay() : e.registeredDay(),
        type == EnrollmentEventType.COMPLETED ? e.result() : null);
  }

  private static AdvisingContact contact(int i, StudentId student) {
    return new AdvisingContact(
        AdvisingContactId.of(SYSTEM, "k" + i),
        student,
        null,
        i % 2 == 0 ? staff(1) : null,
        LocalDate.of(2024, 1, 1 + i % 28),
        ContactChannel.EMAIL,
        null);
  }

  private static AccountTransaction entry(
      String id, AccountTransactionType type, StudentId student, LocalDate day, int euros) {
    return AccountTransaction.of(
        type, AccountTransactionId.of(SYSTEM, id), student, day, BigDecimal.valueOf(euros), EUR);
  }

  private static Student bare(StudentId student) {
    return new Student(student, LocalDate.of(2023, 1, 1), Demographics.UNKNOWN);
  }

  private static String place(Enrollment e) {
    return e.offering().value() + " " + e.student().value();
  }

  private LocalDate start(Enrollment e) {
    return Objects.requireNonNull(starts.get(e.offering()));
  }

  private static ProgramId program(int number) {
    return ProgramId.of(SYSTEM, "P" + number);
  }

  private static StaffId staff(int number) {
    return StaffId.of(SYSTEM, "T" + number);
  }
}
