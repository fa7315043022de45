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
  private static final Arrivals EVERYWHERE = new Arrivals(EnumSet.allOf(StagingTable.class), true);

  private final Set<StagingTable> arrived;
  private final boolean enrollmentsGo;

  private Arrivals(Set<StagingTable> arrived, boolean enrollmentsGo) {
    this.arrived = arrived;
    this.enrollmentsGo = enrollmentsGo;
  }

  /** As if all tables had some: where all rows come anew. */
  static Arrivals everywhere() {
    return EVERYWHERE;
  }

  /** What was staged. */
  static Arrivals staged(MergeSession session) {
    Set<String> written = names(session, written());
    Set<String> deleted = names(session, "select distinct d.table_name from stg_delete d");
    Set<StagingTable> arrived =
        StagingTable.ofRows().stream()
            .filter(t -> written.contains(t.table()) || deleted.contains(t.storeTable()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(StagingTable.class)));
    return new Arrivals(arrived, deleted.contains(StagingTable.ENROLLMENT.storeTable()));
  }

  /** Whether all rows come anew. */
  boolean areAll() {
    return equals(EVERYWHERE);
  }

  /** Whether a dimension, or what one is made of, may be another after the load. */
  boolean reach(Dimension dimension) {
    List<StagingTable> madeOf = dimension.madeOf();
    return madeOf.isEmpty() || madeOf.stream().anyMatch(arrived::contains);
  }

  /** Whether rows of a fact may come or go, but for what is made of other facts. */
  boolean reach(Fact fact) {
    return fact.source().map(arrived::contains).orElse(true)
        || (enrollmentsGo && fact.studentAsOf().isOfEnrollment());
  }

  private static String written() {
    return StagingTable.ofRows().stream()
        .map(StagingTable::table)
        .map("select '%1$s' as table_name where exists (select 1 from %1$s)"::formatted)
        .collect(Collectors.joining("\nunion all\n"));
  }

  private static Set<String> names(MergeSession session, String select) {
    return Jdbi.open(session.connection())
        .createQuery(session.spell(select))
        .mapTo(String.class)
        .set();
  }
}
