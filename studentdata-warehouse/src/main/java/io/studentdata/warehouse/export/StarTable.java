package io.studentdata.warehouse.export;

import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table of the star, as it is exported.
 *
 * @param name its name
 * @param order the columns its rows are sorted by, so that filters on them skip parts of a file
 * @param byTerm whether it has a file per term
 */
public record StarTable(String name, List<String> order, boolean byTerm) {
  /** Columns that say where a row comes from; they are of use in the warehouse only. */
  public static final Set<String> HOUSEKEEPING =
      Set.of("store_key", "source_row_id", "reverses_row_id", "etl_run_id");

  private static final Set<String> LARGE =
      Set.of("fct_interaction_daily", "fct_engagement_weekly", "fct_attendance");

  /** Copies the list. */
  public StarTable {
    order = List.copyOf(order);
  }

  /** All of them, dimensions first. */
  public static List<StarTable> all() {
    List<StarTable> tables = new ArrayList<>();
    Dimension.all().forEach(d -> tables.add(new StarTable(d.table(), d.naturalKey(), false)));
    tables.add(new StarTable("dim_model_version", List.of("model_version_key"), false));
    Fact.all()
        .forEach(f -> tables.add(new StarTable(f.table(), f.grain(), LARGE.contains(f.table()))));
    tables.add(
        new StarTable(
            "fct_risk_score",
            List.of("offering_key", "observation_day", "model_version_key", "enrollment_key"),
            false));
    return tables;
  }
}
