package io.studentdata.warehouse.lineage;

import io.studentdata.core.db.Dialect;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.dimension.Dimension;
import io.studentdata.warehouse.staging.StagingTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * The lineage of the star: staging tables are followed into the store, views and {@code bld_…}
 * tables to what they are made of; dimensions and facts, and what the load itself says, are where
 * the search ends.
 */
final class StarLineage {
  private final Map<String, List<String>> starColumns;
  private final Map<String, List<String>> storeColumns;
  private final Map<String, String> views = new HashMap<>();
  private final Map<String, Map<String, Set<Origin>>> known = new HashMap<>();

  /** Over the schemas of a warehouse and a store, which may be empty. */
  StarLineage(Warehouse warehouse, StudentStore store) {
    starColumns = columns(warehouse.jdbi());
    storeColumns = columns(Jdbi.create(store.database().dataSource()));
    warehouse
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery("select view_name, sql from duckdb_views() where not internal")
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(
                        view ->
                            views.put(
                                view.getKey(),
                                view.getValue().replaceFirst("(?is)^.*?\\bas\\b", ""))));
  }

  /** The columns that a dimension's or fact's SELECT yields, each with what feeds it. */
  Map<String, Set<Origin>> of(String select) {
    return new Lineage(this::table).of(select);
  }

  /** The columns of a table of the warehouse. */
  List<String> columns(String table) {
    return starColumns.getOrDefault(table, List.of());
  }

  private Map<String, Set<Origin>> table(String name) {
    Map<String, Set<Origin>> done = known.get(name);
    if (done == null) {
      done = follow(name);
      known.put(name, done);
    }
    return done;
  }

  private Map<String, Set<Origin>> follow(String name) {
    for (StagingTable staging : StagingTable.values()) {
      if (staging.table().equals(name)) {
        return staged(staging);
      }
    }
    for (Dimension build : Dimension.builds()) {
      if (build.table().equals(name)) {
        return of(build.target(Dialect.DUCKDB).select());
      }
    }
    if (views.containsKey(name)) {
      return of(views.get(name));
    }
    List<String> columns = columns(name);
    if (columns.isEmpty()) { // what a load keeps for itself, such as rekeyed_fct_enrollment
      throw new IllegalArgumentException("Cannot find table " + name);
    }
    return Lineage.leaf(name, columns);
  }

  /** The columns of a staging table by place: the SELECT on the store has them in its order. */
  private Map<String, Set<Origin>> staged(StagingTable staging) {
    String select = staging.storeSelect(Dialect.H2).replaceAll("[:@](\\w+)", "0");
    List<Set<Origin>> from =
        new ArrayList<>(
            new Lineage(table -> Lineage.leaf(table, storeColumns.getOrDefault(table, List.of())))
                .of(select)
                .values());
    Map<String, Set<Origin>> columns = new LinkedHashMap<>();
    for (String column : columns(staging.table())) {
      columns.put(column, from.get(columns.size()));
    }
    return columns;
  }

  private static Map<String, List<String>> columns(Jdbi database) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    database.useHandle(
        handle -> {
          try (Stream<String[]> rows =
              handle
                  .createQuery(
                      "select table_name, column_name from information_schema.columns"
                          + " order by table_name, ordinal_position")
                  .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                  .stream()) {
            rows.forEach(
                row ->
                    columns
                        .computeIfAbsent(row[0].toLowerCase(Locale.ROOT), t -> new ArrayList<>())
                        .add(row[1].toLowerCase(Locale.ROOT)));
          }
        });
    return columns;
  }
}
