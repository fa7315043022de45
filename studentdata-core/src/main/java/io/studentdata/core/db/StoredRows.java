package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds rows of one table by natural key. For one thread. */
final class StoredRows implements AutoCloseable {
  private final Table table;
  private final long batchId;
  private final InQuery find;

  StoredRows(Connection connection, Table table, long batchId) throws SQLException {
    this.table = table;
    this.batchId = batchId;
    this.find = new InQuery(connection, table.selectIn(InQuery.SLICE), table.key().get(0).type());
  }

  /** The natural key of a row. */
  List<@Nullable Object> keyOf(@Nullable Object[] row) {
    return Arrays.asList(row).subList(0, table.key().size());
  }

  /** Those that share the first part of their natural key with any of some rows. */
  Map<List<@Nullable Object>, KnownRow> like(List<@Nullable Object[]> rows) throws SQLException {
    Set<Object> wanted = new LinkedHashSet<>();
    for (@Nullable Object[] row : rows) {
      wanted.add(Objects.requireNonNull(row[0]));
    }
    Map<List<@Nullable Object>, KnownRow> known = new HashMap<>();
    find.forEach(
        wanted,
        found -> {
          KnownRow one = read(found);
          known.put(keyOf(one.row), one);
        });
    return known;
  }

  @Override
  public void close() throws SQLException {
    find.close();
  }

  private KnownRow read(ResultSet found) throws SQLException {
    List<Column> columns = table.columns();
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = columns.get(i).type().get(found, i + 3);
    }
    return new KnownRow(found.getLong(1), found.getLong(2), found.getLong(2) == batchId, row);
  }
}
