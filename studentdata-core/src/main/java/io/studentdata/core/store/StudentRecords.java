package io.studentdata.core.store;

/**
 * The records of a store, one repository per aggregate: those of the {@link StudentStore} itself,
 * those within a {@link UnitOfWork}, and those a {@link JoinedStore} sees in a host's transaction.
 * Repositories hold no state; they are as safe to share between threads as what they come from.
 */
public abstract sealed class StudentRecords permits StudentStore, UnitOfWork, JoinedStore {
  private final SqlStore sql;

  StudentRecords(SqlStore sql) {
    this.sql = sql;
  }

  final SqlStore sql() {
    return sql;
  }

  /** The terms. */
  public final Terms terms() {
    return new SqlTerms(sql);
  }

  /** The courses. */
  public final Courses courses() {
    return new SqlCourses(sql);
  }

  /** The offerings of courses in terms. */
  public final Offerings offerings() {
    return new SqlOfferings(sql);
  }

  /** The students. */
  public final Students students() {
    return new SqlStudents(sql);
  }

  /** The enrollments of students in offerings. */
  public final Enrollments enrollments() {
    return new SqlEnrollments(sql);
  }

  /** The assessments of offerings. */
  public final Assessments assessments() {
    return new SqlAssessments(sql);
  }

  /** The learning resources of offerings. */
  public final Resources resources() {
    return new SqlResources(sql);
  }

  /** The attempts at assessments. */
  public final Attempts attempts() {
    return new SqlAttempts(sql);
  }

  /** The uses of resources. */
  public final Interactions interactions() {
    return new SqlInteractions(sql);
  }

  /** The programs. */
  public final Programs programs() {
    return new SqlPrograms(sql);
  }

  /** Students' times in programs. */
  public final ProgramMemberships programMemberships() {
    return new SqlProgramMemberships(sql);
  }

  /** The staff. */
  public final StaffMembers staff() {
    return new SqlStaffMembers(sql);
  }

  /** What staff do in offerings. */
  public final StaffAssignments staffAssignments() {
    return new SqlStaffAssignments(sql);
  }

  /** Who students are. */
  public final StudentIdentities identities() {
    return new SqlStudentIdentities(sql);
  }

  /** Who looked at identifiable data. */
  public final AccessAudit accessAudit() {
    return new AccessAudit(sql);
  }

  /** What happened to enrollments. */
  public final EnrollmentEvents enrollmentEvents() {
    return new SqlEnrollmentEvents(sql);
  }

  /** Students' accounts. */
  public final Ledger ledger() {
    return new SqlLedger(sql);
  }

  /** Whether students came. */
  public final Attendances attendances() {
    return new SqlAttendances(sql);
  }

  /** Outreach to students. */
  public final AdvisingContacts advisingContacts() {
    return new SqlAdvisingContacts(sql);
  }
}
