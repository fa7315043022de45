package io.studentdata.warehouse.mart;

import io.studentdata.warehouse.db.Warehouse;

/**
 * What the star can tell, in groups of named analytic queries. Each is one {@code .sql} file beside
 * this class that runs as it stands in a query window; its head says grain, parameters, units and
 * where its formula is from. Immutable and safe to share between threads; every call reads the last
 * complete load on a connection of its own and holds nothing afterwards. All queries throw {@link
 * io.studentdata.core.db.DatabaseException} if the database fails.
 */
public final class Insights {
  /** The fewest students a figure about people's background may be about, unless told otherwise. */
  public static final int SMALLEST_GROUP = 10;

  private final InsightQueries queries;
  private final int smallestGroup;

  private Insights(InsightQueries queries, int smallestGroup) {
    this.queries = queries;
    this.smallestGroup = smallestGroup;
  }

  /** The insights of a warehouse, which stays the caller's and must stay open. */
  public static Insights of(Warehouse warehouse) {
    return new Insights(new InsightQueries(warehouse), SMALLEST_GROUP);
  }

  /**
   * The same with another limit to small groups.
   *
   * @param students the fewest students a figure may be about, 0 or more; 0 withholds nothing
   * @throws IllegalArgumentException if {@code students} is negative
   */
  public Insights withSmallestGroup(int students) {
    return new Insights(queries, InsightQueries.atLeast(0, "smallest group", students));
  }

  /** The fewest students a figure about people's background is about; others are withheld. */
  public int smallestGroup() {
    return smallestGroup;
  }

  /** What students do online, and how it goes with outcomes. */
  public EngagementInsights engagement() {
    return new EngagementInsights(queries);
  }

  /** Who stays, who succeeds, and for whom. */
  public OutcomeInsights outcomes() {
    return new OutcomeInsights(queries, smallestGroup);
  }

  /** Work that was handed in and marked. */
  public AssessmentInsights assessments() {
    return new AssessmentInsights(queries);
  }

  /** Offerings and terms beside each other. */
  public OfferingInsights offerings() {
    return new OfferingInsights(queries);
  }

  /** Attendance, advising and money. */
  public SupportInsights support() {
    return new SupportInsights(queries);
  }

  /** The warehouse and its models themselves. */
  public OperationInsights operations() {
    return new OperationInsights(queries);
  }
}
