package io.studentdata.warehouse.load;

import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.staging.StagingArea;
import io.studentdata.warehouse.staging.StagingTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Finds what the warehouse has and what was staged has not, where all is staged anew: it is staged
 * as deleted, so that a load goes the same way whatever its extent.
 */
final class Difference {
  private static final String OF_OFFERINGS =
      """
       and t.offering_key in (
          select o.offering_key
          from dim_offering o
          inner join stg_load b on b.store_key = o.store_key
          inner join stg_offering s on s.source_row_id = o.source_row_id)""";

  private final MergeSession session;
  private final String condition;

  private Difference(MergeSession session, String condition) {
    this.session = session;
    this.condition = condition;
  }

  /** Stages what is no more. To be called once, when all else is staged. */
  static void stage(StagingArea area, Extent extent) throws SQLException {
    if (extent.equals(Extent.CHANGES)) {
      return;
    }
    boolean all = extent.equals(Extent.ALL);
    area.prepare(StagingTable.DELETE);
    try (Connection connection = area.connect()) {
      MergeSession session = new MergeSession(connection, 0);
      Difference difference = new Difference(session, all ? "" : OF_OFFERINGS);
      session.execute("delete from stg_delete");
      for (Dimension dimension : Dimension.all()) {
        if (all || dimension.columns().contains("offering_key")) {
          difference.find(dimension.source(), dimension.table());
        }
      }
      for (Dimension build : all ? Dimension.builds() : List.<Dimension>of()) {
        difference.find(build.source(), build.table());
      }
      for (Fact fact : Fact.all()) {
        if (all || namesItsOffering(fact)) {
          difference.find(fact.source(), fact.table());
        }
      }
    }
  }

  /** What hangs on an enrollment comes anew with it, and needs no difference. */
  private static boolean namesItsOffering(Fact fact) {
    boolean names =
        fact.columns().contains("offering_key") || fact.grain().contains("offering_key");
    return names && (fact.equals(Fact.ENROLLMENT) || !fact.studentAsOf().isOfEnrollment());
  }

  private void find(Optional<StagingTable> staged, String table) {
    staged.ifPresent(
        from ->
            session.execute(
                """
                insert into stg_delete (table_name, source_row_id)
                select distinct '%1$s', t.source_row_id
                from %2$s t
                inner join stg_load l on l.store_key = t.store_key
                where not exists (select 1 from %3$s s where s.source_row_id = t.source_row_id)%4$s
                """
                    .formatted(from.storeTable(), table, from.table(), condition)));
  }
}
