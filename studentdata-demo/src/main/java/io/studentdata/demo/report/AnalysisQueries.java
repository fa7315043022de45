package io.studentdata.demo.report;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.demo.report.Analysis.Activity;
import io.studentdata.demo.report.Analysis.Background;
import io.studentdata.demo.report.Analysis.Engagement;
import io.studentdata.demo.report.Analysis.Outcome;
import io.studentdata.demo.report.Analysis.Withdrawals;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Asks the warehouse for what the report shows. */
public final class AnalysisQueries {
  private final Jdbi warehouse;
  private final Dialect dialect;

  /** Asks a warehouse of a dialect. */
  public AnalysisQueries(Jdbi warehouse, Dialect dialect) {
    this.warehouse = warehouse;
    this.dialect = dialect;
  }

  /** All of it, as the warehouse stands. */
  public Analysis run() {
    return warehouse.withHandle(
        handle ->
            new Analysis(
                rows(handle, "engagement_by_outcome", Engagement.class),
                rows(handle, "outcomes_by_offering", Outcome.class),
                rows(handle, "risk_by_background", Background.class),
                rows(handle, "withdrawals_by_week", Withdrawals.class),
                rows(handle, "clicks_by_activity", Activity.class)));
  }

  private <T> List<T> rows(Handle handle, String name, Class<T> type) {
    return handle
        .createQuery(SqlResource.load(AnalysisQueries.class, name, dialect))
        .registerRowMapper(ConstructorMapper.factory(type))
        .mapTo(type)
        .list();
  }
}
