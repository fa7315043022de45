package io.studentdata.core.source.jdbc;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.model.Term;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of record that a query can yield, and the columns it is made of, in lower case; a query
 * may have them in any case and order, and others among them. Ids are texts or numbers. In place of
 * a course day, a column whose name ends with {@code _day}, a date may stand in one that ends with
 * {@code _on}: days are then counted from the first day of the offering, which the query for {@link
 * #OFFERINGS} gives. Flags are 1 or 0, true or false, Y or N. Immutable.
 *
 * @param <T> the model's record
 */
public final class JdbcRecord<T> {
  /** Terms. */
  public static final JdbcRecord<Term> TERMS =
      of("terms", "id, name, starts_on", "start_is_approximate", CatalogueRecords::term);

  /** Courses. */
  public static final JdbcRecord<Course> COURSES =
      of("courses", "id, title", "", CatalogueRecords::course);

  /** Offerings; {@code ends_on} is the last day and may stand for {@code length_days}. */
  public static final JdbcRecord<CourseOffering> OFFERINGS =
      of(
          "offerings",
          "id, course_id, term_id, starts_on",
          "length_days, ends_on",
          CatalogueRecords::offering);

  /** Programs. */
  public static final JdbcRecord<Program> PROGRAMS =
      of("programs", "id, title", "", CatalogueRecords::program);

  /** Staff. */
  public static final JdbcRecord<StaffMember> STAFF =
      of("staff", "id", "display_name", CatalogueRecords::staff);

  /** What staff do in offerings. */
  public static final JdbcRecord<StaffAssignment> ASSIGNMENTS =
      of("assignments", "staff_id, offering_id, staff_role", "", CatalogueRecords::assignment);

  /**
   * Students and what they declared from {@code valid_from} on; from 1970 on where it is not said.
   */
  public static final JdbcRecord<Student> STUDENTS =
      of(
          "students",
          "id",
          "valid_from, gender, region, highest_education, deprivation_band, age_band, disability",
          PeopleRecords::student);

  /** Direct identifiers of students. */
  public static final JdbcRecord<StudentIdentity> IDENTITIES =
      of("identities", "student_id", "given_name, family_name, email", PeopleRecords::identity);

  /** Students' times in programs; {@code to_date} is the last day. */
  public static final JdbcRecord<ProgramMembership> MEMBERSHIPS =
      of("memberships", "student_id, program_id, from_date", "to_date", PeopleRecords::membership);

  /** Assessments. */
  public static final JdbcRecord<Assessment> ASSESSMENTS =
      of(
          "assessments",
          "id, offering_id, assessment_type, weight_percent",
          "due_day, due_on",
          CatalogueRecords::assessment);

  /** Learning resources. */
  public static final JdbcRecord<LearningResource> RESOURCES =
      of(
          "resources",
          "id, offering_id, activity_type",
          "week_from, week_to",
          CatalogueRecords::resource);

  /** Enrollments; numbers that are not there count as 0. */
  public static final JdbcRecord<Enrollment> ENROLLMENTS =
      of(
          "enrollments",
          "offering_id, student_id",
          "registered_day, registered_on, withdrawn_day, withdrawn_on, previous_attempts,"
              + " studied_credits, final_result",
          StudyRecords::enrollment);

  /** What happened to enrollments. */
  public static final JdbcRecord<EnrollmentEvent> ENROLLMENT_EVENTS =
      of(
          "enrollment events",
          "offering_id, student_id, event_number, event_type",
          "course_day, course_on, final_result",
          StudyRecords::event);

  /** Attempts; {@code submitted_on} needs {@code offering_id} beside it. */
  public static final JdbcRecord<AssessmentAttempt> ATTEMPTS =
      of(
          "attempts",
          "assessment_id, student_id",
          "submitted_day, submitted_on, offering_id, is_banked, score_percent",
          StudyRecords::attempt);

  /** Entries of students' accounts, an entry before the one that takes it back. */
  public static final JdbcRecord<AccountTransaction> TRANSACTIONS =
      of(
          "transactions",
          "id, student_id, posted_on, transaction_type, amount, currency",
          "due_on, reverses_id, description",
          PeopleRecords::transaction);

  /** Attendance. */
  public static final JdbcRecord<Attendance> ATTENDANCE =
      of(
          "attendance",
          "id, offering_id, student_id, attendance_status",
          "course_day, course_on, session_name",
          StudyRecords::attendance);

  /** Outreach to students. */
  public static final JdbcRecord<AdvisingContact> CONTACTS =
      of(
          "contacts",
          "id, student_id, contacted_on, channel",
          "offering_id, staff_id, outcome",
          PeopleRecords::contact);

  /** Uses of resources, summed by day or not. */
  public static final JdbcRecord<Interaction> INTERACTIONS =
      of(
          "interactions",
          "offering_id, student_id, resource_id, clicks",
          "course_day, course_on",
          StudyRecords::interaction);

  /** Events; {@code occurred_at} is UTC unless it names a zone. */
  public static final JdbcRecord<LearningEvent> EVENTS =
      of(
          "events",
          "id, offering_id, student_id, verb, occurred_at",
          "resource_id",
          StudyRecords::learningEvent);

  /** Students who are no more. */
  public static final JdbcRecord<Deletion> DELETED_STUDENTS =
      deleted("students", StudentId::of, Deletion.OfStudent::new);

  /** Offerings that are no more. */
  public static final JdbcRecord<Deletion> DELETED_OFFERINGS =
      deleted("offerings", OfferingId::of, Deletion.OfOffering::new);

  /** Enrollments that are no more. */
  public static final JdbcRecord<Deletion> DELETED_ENROLLMENTS =
      of(
          "deleted enrollments",
          "offering_id, student_id",
          "",
          (row, ids) -> new Deletion.OfEnrollment(ids.offering(row), ids.student(row)));

  /** Assessments that are no more. */
  public static final JdbcRecord<Deletion> DELETED_ASSESSMENTS =
      deleted("assessments", AssessmentId::of, Deletion.OfAssessment::new);

  /** Attempts that are no more. */
  public static final JdbcRecord<Deletion> DELETED_ATTEMPTS =
      of(
          "deleted attempts",
          "assessment_id, student_id",
          "",
          (row, ids) -> new Deletion.OfAttempt(ids.assessment(row), ids.student(row)));

  /** Learning resources that are no more. */
  public static final JdbcRecord<Deletion> DELETED_RESOURCES =
      deleted("resources", ResourceId::of, Deletion.OfResource::new);

  /** Attendance that is no more. */
  public static final JdbcRecord<Deletion> DELETED_ATTENDANCE =
      deleted("attendance", AttendanceId::of, Deletion.OfAttendance::new);

  /** Contacts that are no more. */
  public static final JdbcRecord<Deletion> DELETED_CONTACTS =
      deleted("contacts", AdvisingContactId::of, Deletion.OfContact::new);

  /** Events that are no more. */
  public static final JdbcRecord<Deletion> DELETED_EVENTS =
      deleted("events", LearningEventId::of, Deletion.OfEvent::new);

  private static final List<JdbcRecord<Deletion>> DELETIONS =
      List.of(
          DELETED_ATTEMPTS,
          DELETED_ENROLLMENTS,
          DELETED_ATTENDANCE,
          DELETED_EVENTS,
          DELETED_CONTACTS,
          DELETED_ASSESSMENTS,
          DELETED_RESOURCES,
          DELETED_OFFERINGS,
          DELETED_STUDENTS);

  private final String name;
  private final List<String> required;
  private final List<String> optional;
  private final RecordMapper<T> mapper;

  private JdbcRecord(
      String name, List<String> required, List<String> optional, RecordMapper<T> mapper) {
    this.name = name;
    this.required = required;
    this.optional = optional;
    this.mapper = mapper;
  }

  private static <T> JdbcRecord<T> of(
      String name, String required, String optional, RecordMapper<T> mapper) {
    return new JdbcRecord<>(name, listed(required), listed(optional), mapper);
  }

  private static <I> JdbcRecord<Deletion> deleted(
      String what, BiFunction<String, String, I> kind, Function<I, Deletion> deletion) {
    return of("deleted " + what, "id", "", (row, ids) -> deletion.apply(ids.id(row, "id", kind)));
  }

  private static List<String> listed(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(", "));
  }

  /** What it is called, such as {@code enrollment events}. */
  public String name() {
    return name;
  }

  /** The columns that a query for it must have. */
  public List<String> required() {
    return required;
  }

  /** The columns that a query for it may have. */
  public List<String> optional() {
    return optional;
  }

  /** The kinds that say what is no more. */
  static List<JdbcRecord<Deletion>> deletions() {
    return DELETIONS;
  }

  T read(JdbcRow row, Ids ids) {
    try {
      return mapper.map(row, ids);
    } catch (IllegalArgumentException e) {
      throw row.refused(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
