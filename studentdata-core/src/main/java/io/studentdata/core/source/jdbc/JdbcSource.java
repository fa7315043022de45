package io.studentdata.core.source.jdbc;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A student database that is there already, as a source: a query for each kind of record, whose
 * columns are named as {@link JdbcRecord} says. Kinds without a query are empty.
 *
 * <pre>{@code
 * JdbcSource.of("sis", dataSource)
 *     .with(JdbcRecord.STUDENTS, "select matric_no as id, sex as gender from person")
 *     .with(JdbcRecord.ATTEMPTS, "select … , changed_at from mark", "changed_at")
 *     .since(JdbcPosition.parse(kept));
 * }</pre>
 *
 * <p>A query with an increasing column, such as the time of the last change, is read from the
 * position on that is given with {@link #since}, in that column's order. The rows at the position
 * itself are read again, because others with the same value may have come since: to import rows
 * again changes nothing. What has been read to its end is known to {@link #reached}. Rows that
 * appear below the position later, as when a transaction commits late, are not found: continue from
 * a value that is safely in the past where that can happen. Deletions are found only by queries for
 * them.
 *
 * <p>Each stream has a connection and a transaction of its own, reads rows bit by bit, and returns
 * the connection when it is closed or at its end. Immutable but for what it has reached; may be
 * shared between threads as far as the data source may.
 */
public final class JdbcSource implements StudentSource {
  private final JdbcStreams streams;

  private JdbcSource(JdbcStreams streams) {
    this.streams = streams;
  }

  /**
   * A source without queries yet.
   *
   * @param system the name of the system whose ids these are, 1 to 40 characters
   * @param dataSource where connections come from; stays the caller's. A login that may only read
   *     is enough
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public static JdbcSource of(String system, DataSource dataSource) {
    StudentId.of(system, "x"); // checks the name
    return new JdbcSource(new JdbcStreams(system, dataSource));
  }

  /**
   * Reads a kind of record, all of it each time.
   *
   * @param query a SELECT in the database's own SQL; read as it is
   * @throws IllegalArgumentException if it is empty
   */
  public JdbcSource with(JdbcRecord<?> kind, String query) {
    return with(kind, query, "");
  }

  /**
   * Reads a kind of record from the position on that is given with {@link #since}.
   *
   * @param query a SELECT in the database's own SQL, without ORDER BY; it is put into the FROM of
   *     another one
   * @param increasing the column of the query, never null, whose value is higher for rows that came
   *     or changed later: a number, date, time or text
   * @throws IllegalArgumentException if the query is empty, or the column is not a plain name
   */
  public JdbcSource with(JdbcRecord<?> kind, String query, String increasing) {
    return new JdbcSource(streams.with(kind, new JdbcQuery(query, increasing)));
  }

  /** Continues from where another source of the same queries got to. */
  public JdbcSource since(JdbcPosition position) {
    return new JdbcSource(streams.since(position));
  }

  /**
   * How many rows the driver is asked to fetch at a time.
   *
   * @param rows 5,000 unless told otherwise; MySQL's driver wants {@link Integer#MIN_VALUE} to
   *     fetch bit by bit
   */
  public JdbcSource fetchSize(int rows) {
    return new JdbcSource(streams.fetchSize(rows));
  }

  /**
   * How far its queries have been read: the position it was given, and further for each query that
   * was read to its end since. To be kept after the import has succeeded.
   */
  public JdbcPosition reached() {
    return streams.reached();
  }

  @Override
  public String system() {
    return streams.system();
  }

  @Override
  public String description() {
    return "database of " + streams.system();
  }

  @Override
  public List<String> notes() {
    return streams.notes();
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return streams.of(JdbcRecord.TERMS);
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return streams.of(JdbcRecord.COURSES);
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return streams.of(JdbcRecord.OFFERINGS);
  }

  @Override
  public Stream<SourceRow<Program>> programs() {
    return streams.of(JdbcRecord.PROGRAMS);
  }

  @Override
  public Stream<SourceRow<StaffMember>> staff() {
    return streams.of(JdbcRecord.STAFF);
  }

  @Override
  public Stream<SourceRow<StaffAssignment>> assignments() {
    return streams.of(JdbcRecord.ASSIGNMENTS);
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return streams.of(JdbcRecord.STUDENTS);
  }

  @Override
  public Stream<SourceRow<StudentIdentity>> identities() {
    return streams.of(JdbcRecord.IDENTITIES);
  }

  @Override
  public Stream<SourceRow<ProgramMembership>> memberships() {
    return streams.of(JdbcRecord.MEMBERSHIPS);
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    return streams.of(JdbcRecord.ASSESSMENTS);
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return streams.of(JdbcRecord.RESOURCES);
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return streams.of(JdbcRecord.ENROLLMENTS);
  }

  @Override
  public Stream<SourceRow<EnrollmentEvent>> enrollmentEvents() {
    return streams.of(JdbcRecord.ENROLLMENT_EVENTS);
  }

  @Override
  public Stream<SourceRow<AssessmentAttempt>> attempts() {
    return streams.of(JdbcRecord.ATTEMPTS);
  }

  @Override
  public Stream<SourceRow<AccountTransaction>> transactions() {
    return streams.of(JdbcRecord.TRANSACTIONS);
  }

  @Override
  public Stream<SourceRow<Attendance>> attendance() {
    return streams.of(JdbcRecord.ATTENDANCE);
  }

  @Override
  public Stream<SourceRow<AdvisingContact>> contacts() {
    return streams.of(JdbcRecord.CONTACTS);
  }

  @Override
  public Stream<SourceRow<LearningEvent>> events() {
    return streams.of(JdbcRecord.EVENTS);
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return streams.of(JdbcRecord.INTERACTIONS);
  }

  @Override
  public Stream<SourceRow<Deletion>> deletions() {
    return JdbcRecord.deletions().stream().flatMap(streams::of);
  }
}
