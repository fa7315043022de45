package io.studentdata.warehouse.load;

import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.staging.StagingTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Which of the store's tables a load has rows of, written or deleted. What is made of others only
 * is as it was, and costs nothing.
 */
final class Arrivals {
  private static final Arrivals EVERYWHERE =
      new Arrivals(EnumSet.allOf(StagingTable.class), EnumSet.allOf(StagingTable.class));

  private final Set<StagingTable> written;
  private final Set<StagingTable> deleted;

  private Arrivals(Set<StagingTable> written, Set<StagingTable> deleted) {
    this.written = written;
    this.deleted = deleted;
  }

  /** As if all tables had some: where all rows come anew. */
  static Arrivals everywhere() {
    return EVERYWHERE;
  }

  /**
   * What was staged.
   *
   * @param written the tables that have rows
   */
  static Arrivals staged(MergeSession session, Set<StagingTable> written) {
    if (!written.contains(StagingTable.DELETE)) {
      return new Arrivals(written, Set.of());
    }
    Set<String> deleted =
        Jdbi.open(session.connection())
            .createQuery("select distinct d.table_name from stg_delete d")
            .mapTo(String.class)
            .set();
    return new Arrivals(
        written,
        StagingTable.ofRows().stream()
            .filter(table -> deleted.contains(table.storeTable()))
            .collect(Collectors.toSet()));
  }

  /** Whether all rows come anew. */
  boolean areAll() {
    return equals(EVERYWHERE);
  }

  /** Whether a dimension, or what one is made of, may be another after the load. */
  boolean reach(Dimension dimension) {
    List<StagingTable> madeOf = dimension.madeOf();
    return madeOf.isEmpty() || madeOf.stream().anyMatch(this::reach);
  }

  /** Whether rows of a fact may come or go, but for what is made of other facts. */
  boolean reach(Fact fact) {
    return fact.source().map(this::reach).orElse(true) || takeAway(fact);
  }

  /** Whether rows of a fact may go. */
  boolean takeAway(Fact fact) {
    return fact.source().map(deleted::contains).orElse(false)
        || (deleted.contains(StagingTable.ENROLLMENT) && fact.studentAsOf().isOfEnrollment());
  }

  /** The names of the staging tables that have rows. */
  List<String> relations() {
    return written.stream().map(StagingTable::table).toList();
  }

  private boolean reach(StagingTable table) {
    return written.contains(table) || deleted.contains(table);
  }
}
