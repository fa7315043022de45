package io.studentdata.core.fuzz;

import io.studentdata.core.source.jdbc.JdbcRecord;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Queries that give something else than they should: values of other types, nulls, rows twice or
 * not at all, columns that are missing or called otherwise, errors at a row. The same seed changes
 * them in the same way.
 */
final class QueryMutator {
  /** What a column holds in all rows. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "-1",
          "0",
          "1e300",
          "cast('NaN' as double precision)",
          "cast('Infinity' as real)",
          "99999999999999999999",
          "0.333333333333",
          "true",
          "date '9999-12-31'",
          "date '0001-01-01'",
          "time '10:00:00'",
          "timestamp '2024-10-01 10:00:00.123456789'",
          "timestamp with time zone '2024-10-01 10:00:00+14:00'",
          "interval '1' day",
          "x'00ff80'",
          "cast(x'4142' as binary large object)",
          "array[1, 2]",
          "cast('[1]' as json)",
          "cast('00000000-0000-4000-8000-000000000000' as uuid)",
          "cast(repeat('x', 5000) as character large object)",
          "repeat('x', 130)",
          "' '",
          "row (1, 'a')");

  private final Random random;
  private final Connection connection;

  QueryMutator(long seed, Connection connection) {
    this.random = new Random(seed);
    this.connection = connection;
  }

  /** A whole number below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** The same queries, of which one to three are changed. */
  Map<JdbcRecord<?>, String> damage(Map<JdbcRecord<?>, String> queries) throws SQLException {
    Map<JdbcRecord<?>, String> damaged = new LinkedHashMap<>(queries);
    List<JdbcRecord<?>> kinds = List.copyOf(queries.keySet());
    for (int i = random.nextInt(3); i >= 0; i--) {
      JdbcRecord<?> kind = kinds.get(random.nextInt(kinds.size()));
      damaged.put(kind, once(String.valueOf(queries.get(kind))));
    }
    return damaged;
  }

  private String once(String query) throws SQLException {
    List<String> columns = columns(query);
    List<String> chosen = new ArrayList<>(columns);
    int at = random.nextInt(columns.size());
    String column = columns.get(at);
    int row = 1 + random.nextInt(4);
    String numbered =
        " from (select q.*, row_number() over () as row_nr from (%s) q) r".formatted(query);
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> chosen.set(at, VALUES.get(random.nextInt(VALUES.size())) + " as " + column);
      case 3, 4, 5 ->
          chosen.set(
              at,
              "case when row_nr = %d then '%s' else cast(%s as varchar) end as %s"
                  .formatted(row, Mutator.text(random).replace("'", "''"), column, column));
      case 6 ->
          chosen.set(at, "case when row_nr <> %d then %s end as %s".formatted(row, column, column));
      case 7 -> chosen.remove(at);
      case 8 -> chosen.set(at, column + " as " + columns.get(random.nextInt(columns.size())));
      case 9 -> numbered += " where row_nr <> " + row;
      case 10 -> {
        String all = "select " + String.join(", ", columns) + numbered;
        return all + " union all " + all + " where row_nr = " + row;
      }
      default ->
          chosen.set(
              at, "case when row_nr = %d then 1 / 0 else 1 end as %s".formatted(row, column));
    }
    return chosen.isEmpty()
        ? query.substring(0, random.nextInt(query.length()))
        : "select " + String.join(", ", chosen) + numbered;
  }

  private List<String> columns(String query) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      ResultSetMetaData about = statement.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= about.getColumnCount(); i++) {
        names.add(about.getColumnLabel(i));
      }
      return names;
    }
  }
}
