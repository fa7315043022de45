package io.studentdata.core.query;

import io.studentdata.core.db.Database;
import io.studentdata.core.store.JoinedStore;
import io.studentdata.core.store.StudentStore;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/**
 * The named analytic queries over the store, in groups. Each is one {@code .sql} file beside this
 * class that runs as it stands in a query window on SQL Server. Immutable; over a {@link
 * StudentStore} safe to share between threads, and every call reads on a connection of its own and
 * holds nothing afterwards.
 */
public final class StudentQueries {
  /** The fewest students a figure about people's background may be about, unless told otherwise. */
  public static final int SMALLEST_GROUP = 10;

  private final NamedQueries queries;
  private final int smallestGroup;

  private StudentQueries(NamedQueries queries, int smallestGroup) {
    this.queries = queries;
    this.smallestGroup = smallestGroup;
  }

  /** The queries over a store, which stays the caller's and must stay open. */
  public static StudentQueries over(StudentStore store) {
    Database database = store.database();
    return new StudentQueries(
        new NamedQueries(Jdbi.create(database.dataSource()), database.dialect()), SMALLEST_GROUP);
  }

  /**
   * The queries within a host's transaction: they see what it sees. For one thread, as the
   * connection is.
   */
  public static StudentQueries over(JoinedStore store) {
    Jdbi jdbi = Jdbi.create(store.connection());
    jdbi.getConfig(Handles.class).setForceEndTransactions(false); // the host ends them
    return new StudentQueries(new NamedQueries(jdbi, store.dialect()), SMALLEST_GROUP);
  }

  /**
   * The same queries with another limit to small groups.
   *
   * @param students the fewest students a figure may be about, 0 or more; 0 withholds nothing
   * @throws IllegalArgumentException if {@code students} is negative
   */
  public StudentQueries withSmallestGroup(int students) {
    return new StudentQueries(queries, Parameters.atLeast(0, "smallest group", students));
  }

  /** The fewest students a figure about people's background is about; others are withheld. */
  public int smallestGroup() {
    return smallestGroup;
  }

  /** How enrollments ended, and for whom. */
  public OutcomeQueries outcomes() {
    return new OutcomeQueries(queries, smallestGroup);
  }

  /** Who is enrolled, comes and goes, and what students take on. */
  public EnrollmentQueries enrollments() {
    return new EnrollmentQueries(queries);
  }

  /** Programs of study: who is in them, who comes and who goes. */
  public ProgramQueries programs() {
    return new ProgramQueries(queries);
  }

  /** What was handed in, what is missing, and how it was marked. */
  public AssessmentQueries assessments() {
    return new AssessmentQueries(queries);
  }

  /** What students do, online and in sessions. */
  public EngagementQueries engagement() {
    return new EngagementQueries(queries);
  }

  /** The ledger: what students owe, and what is late. */
  public AccountQueries accounts() {
    return new AccountQueries(queries);
  }

  /** Advising: whom it reaches, and how those students end. */
  public AdvisingQueries advising() {
    return new AdvisingQueries(queries);
  }
}
