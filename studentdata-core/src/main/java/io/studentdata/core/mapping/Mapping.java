package io.studentdata.core.mapping;

import io.studentdata.core.db.Table;
import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.model.Term;
import java.sql.Connection;

/**
 * Where records of one kind are kept, and how they get there.
 *
 * @param table the table
 * @param mapper makes its rows
 * @param <T> the kind of record
 */
public record Mapping<T>(Table table, RowMapper<T> mapper) {
  /** Terms. */
  public static final Mapping<Term> TERM = new Mapping<>(StoreTables.TERM, InformationRows::terms);

  /** Courses. */
  public static final Mapping<Course> COURSE =
      new Mapping<>(StoreTables.COURSE, InformationRows::courses);

  /** Offerings, which name courses and terms. */
  public static final Mapping<CourseOffering> OFFERING =
      new Mapping<>(StoreTables.OFFERING, InformationRows::offerings);

  /** What students declared; the students themselves are written on the way. */
  public static final Mapping<Student> STUDENT =
      new Mapping<>(StoreTables.STUDENT_PROFILE, StudentRows::profiles);

  /** Students of whom nothing is declared. */
  public static final Mapping<Student> BARE_STUDENT =
      new Mapping<>(StoreTables.STUDENT, StudentRows::bare);

  /** Assessments, which name offerings. */
  public static final Mapping<Assessment> ASSESSMENT =
      new Mapping<>(StoreTables.ASSESSMENT, InformationRows::assessments);

  /** Learning resources, which name offerings. */
  public static final Mapping<LearningResource> RESOURCE =
      new Mapping<>(StoreTables.RESOURCE, InformationRows::resources);

  /** Enrollments, which name students and offerings. */
  public static final Mapping<Enrollment> ENROLLMENT =
      new Mapping<>(StoreTables.ENROLLMENT, TransactionRows::enrollments);

  /** Attempts, which name assessments and enrolled students. */
  public static final Mapping<AssessmentAttempt> ATTEMPT =
      new Mapping<>(StoreTables.ATTEMPT, TransactionRows::attempts);

  /** Programs. */
  public static final Mapping<Program> PROGRAM =
      new Mapping<>(StoreTables.PROGRAM, PeopleRows::programs);

  /** Program memberships, which name students and programs. */
  public static final Mapping<ProgramMembership> PROGRAM_MEMBERSHIP =
      new Mapping<>(StoreTables.PROGRAM_MEMBERSHIP, PeopleRows::memberships);

  /** Staff. */
  public static final Mapping<StaffMember> STAFF =
      new Mapping<>(StoreTables.STAFF, PeopleRows::staff);

  /** Assignments, which name staff and offerings. */
  public static final Mapping<StaffAssignment> STAFF_ASSIGNMENT =
      new Mapping<>(StoreTables.STAFF_ASSIGNMENT, PeopleRows::assignments);

  /** Identities, which name students. */
  public static final Mapping<StudentIdentity> STUDENT_IDENTITY =
      new Mapping<>(StoreTables.STUDENT_IDENTITY, PeopleRows::identities);

  /** Contacts, which name students, offerings and staff. */
  public static final Mapping<AdvisingContact> ADVISING_CONTACT =
      new Mapping<>(StoreTables.ADVISING_CONTACT, PeopleRows::contacts);

  /** Events, which name enrollments; only ever added. */
  public static final Mapping<EnrollmentEvent> ENROLLMENT_EVENT =
      new Mapping<>(StoreTables.ENROLLMENT_EVENT, CourseRows::events);

  /** Attendance, which names enrollments. */
  public static final Mapping<Attendance> ATTENDANCE =
      new Mapping<>(StoreTables.ATTENDANCE, CourseRows::attendances);

  /** Transactions, which name students; only ever added. */
  public static final Mapping<AccountTransaction> ACCOUNT_TRANSACTION =
      new Mapping<>(StoreTables.ACCOUNT_TRANSACTION, LedgerRows::posted);

  /** Events of learning record stores, which name enrollments; only ever added. */
  public static final Mapping<LearningEvent> LEARNING_EVENT =
      new Mapping<>(StoreTables.INTERACTION_EVENT, EventRows::events);

  /**
   * Transactions, of which those are refused that take back what may not be: by another student, in
   * part, twice.
   *
   * @param connection leads to the store that they go into
   */
  public static Mapping<AccountTransaction> checkedTransaction(Connection connection) {
    return new Mapping<>(StoreTables.ACCOUNT_TRANSACTION, LedgerRows.checked(connection));
  }
}
