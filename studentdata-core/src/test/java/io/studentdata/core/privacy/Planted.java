package io.studentdata.core.privacy;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.AccountTransactionType;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.AttendanceStatus;
import io.studentdata.core.model.ContactChannel;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentRecords;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.store.UnitOfWork;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A college, and students with a row in every table, all of whose texts carry a mark. */
final class Planted {
  static final Currency EUR = Currency.getInstance("EUR");
  static final LocalDate START = LocalDate.of(2026, 2, 2);
  static final String ADVISOR = "advisor Okafor";

  private static final TermId TERM = TermId.of("college", "2026A");
  private static final CourseId COURSE = CourseId.of("college", "MATH");
  private static final ProgramId PROGRAM = ProgramId.of("college", "BSC");
  private static final StaffId TUTOR = StaffId.of("college", "staff-4711");

  private Planted() {}

  static StudentId student(String mark) {
    return StudentId.of("college", "s-" + mark);
  }

  static OfferingId offering(int number) {
    return OfferingId.of("college", "MATH-2026A-" + number);
  }

  static void college(StudentStore store) {
    store.write(
        "setup",
        unit -> {
          unit.terms().save(new Term(TERM, "Spring 2026", START, false));
          unit.courses().save(new Course(COURSE, "Mathematics"));
          unit.programs().save(new Program(PROGRAM, "Science"));
          unit.staff().save(new StaffMember(TUTOR, "Ada Okafor"));
          for (int i = 1; i <= 2; i++) {
            unit.offerings().save(new CourseOffering(offering(i), COURSE, TERM, START, 120));
            unit.assessments()
                .save(
                    new Assessment(
                        assessment(i), offering(i), AssessmentType.TUTOR_MARKED, 30, 100));
            unit.resources()
                .save(new LearningResource(resource(i), offering(i), "forum", null, null));
          }
        });
  }

  /** Plants a student, enrolled in two offerings. */
  static void plant(StudentStore store, String mark) throws SQLException {
    StudentId who = student(mark);
    store.write("setup", unit -> plant(unit, who, mark));
    store.identities().find(who, new Access(ADVISOR, "call s-" + mark + " back"));
    try (Connection connection = store.database().connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into interaction_event (interaction_event_id, source_system, source_id,"
                    + " enrollment_id, resource_id, verb, occurred_at, course_day, batch_id)"
                    + " select next_id, 'lrs', ?, enrollment_id, null, ?, ?, 3, batch_id from"
                    + " (select (select count(*) + 1 from interaction_event) as next_id,"
                    + " min(enrollment_id) as enrollment_id, min(batch_id) as batch_id"
                    + " from enrollment where student_id in"
                    + " (select student_id from student where source_id = ?)) one")) {
      insert.setString(1, "event-" + mark);
      insert.setString(2, "opened-" + mark);
      insert.setObject(3, START.atTime(10, 30));
      insert.setString(4, who.value());
      insert.executeUpdate();
    }
  }

  private static void plant(UnitOfWork unit, StudentId who, String mark) {
    unit.students()
        .save(
            new Student(
                who,
                START,
                new Demographics("F", "region-" + mark, "edu-" + mark, "10-20%", "35-55", true)));
    identity(unit, mark, "Given");
    membership(unit, mark, 0);
    for (int i = 1; i <= 2; i++) {
      unit.enrollments().register(offering(i), who, -10 - i, 0, 60);
      unit.attempts().save(new AssessmentAttempt(assessment(i), who, 29, false, 71.5));
      unit.interactions()
          .saveAll(List.of(new Interaction(offering(i), who, resource(i), 4, 17 + i)));
    }
    unit.enrollments().complete(offering(1), who, FinalResult.PASS, 118);
    attendance(unit, mark, "present-");
    contact(unit, mark, "contact-");
    AccountTransaction fee = fee(unit, mark, "fee-");
    unit.ledger()
        .postAll(
            List.of(
                fee.reversal(AccountTransactionId.of("finance", "back-" + mark), START),
                AccountTransaction.of(
                    AccountTransactionType.PAYMENT,
                    AccountTransactionId.of("finance", "pay-" + mark),
                    who,
                    START.plusDays(1),
                    new BigDecimal("77.10"),
                    EUR)));
  }

  static void identity(StudentRecords in, String mark, String given) {
    in.identities()
        .save(
            new StudentIdentity(
                student(mark), given + mark, "Family" + mark, mark + "@students.example.edu"));
  }

  static void membership(StudentRecords in, String mark, int day) {
    in.programMemberships()
        .save(new ProgramMembership(student(mark), PROGRAM, START.plusDays(day), null));
  }

  static void use(StudentRecords in, String mark, int day) {
    in.interactions()
        .saveAll(List.of(new Interaction(offering(1), student(mark), resource(1), day, 5)));
  }

  static void attendance(StudentRecords in, String mark, String id) {
    in.attendances()
        .save(
            new Attendance(
                AttendanceId.of("college", id + mark),
                offering(1),
                student(mark),
                2,
                "Lab of Given" + mark,
                AttendanceStatus.LATE));
  }

  static void contact(StudentRecords in, String mark, String id) {
    in.advisingContacts()
        .save(
            new AdvisingContact(
                AdvisingContactId.of("college", id + mark),
                student(mark),
                offering(1),
                TUTOR,
                START,
                ContactChannel.EMAIL,
                null));
  }

  static AccountTransaction fee(StudentRecords in, String mark, String id) {
    AccountTransaction fee =
        AccountTransaction.of(
                AccountTransactionType.CHARGE,
                AccountTransactionId.of("finance", id + mark),
                student(mark),
                START,
                new BigDecimal("1200.25"),
                EUR)
            .describedAs("Tuition of Family" + mark);
    in.ledger().post(fee);
    return fee;
  }

  static AssessmentId assessment(int offering) {
    return AssessmentId.of("college", "MATH-2026A-" + offering + "-1");
  }

  private static ResourceId resource(int offering) {
    return ResourceId.of("college", "MATH-2026A-" + offering + "-forum");
  }
}
