package io.studentdata.core.ingest;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.db.Table;
import io.studentdata.core.mapping.EventCounts;
import io.studentdata.core.mapping.InteractionWriter;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.mapping.UseKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Passes uses on to be written, but for those whose enrollment or resource the same import deleted,
 * and those that consist of events, which say more. For one thread.
 */
final class UseFilter implements AutoCloseable {
  private static final int CHUNK = 4_000;

  private final Connection connection;
  private final InteractionWriter writer;
  private final boolean deletions;
  private final EventCounts counts;
  private final List<Long> keys = new ArrayList<>();
  private final List<Integer> clicks = new ArrayList<>();
  private long gone;

  UseFilter(Connection connection, InteractionWriter writer, boolean deletions)
      throws SQLException {
    this.connection = connection;
    this.writer = writer;
    this.deletions = deletions;
    this.counts = new EventCounts(connection);
  }

  /** Takes a use; the keys of all calls must rise. */
  void write(long key, int sum) throws SQLException {
    keys.add(key);
    clicks.add(sum);
    if (keys.size() == CHUNK) {
      flush();
    }
  }

  /** Passes on what is pending. */
  void flush() throws SQLException {
    if (keys.isEmpty()) {
      return;
    }
    Set<Long> ofEvents = counts.of(keys).keySet();
    Set<Long> enrollments = left(StoreTables.ENROLLMENT, UseKey::enrollment);
    Set<Long> resources = left(StoreTables.RESOURCE, UseKey::resource);
    for (int i = 0; i < keys.size(); i++) {
      long key = keys.get(i);
      if (deletions
          && !(enrollments.contains(UseKey.enrollment(key))
              && resources.contains(UseKey.resource(key)))) {
        gone++;
      } else if (!ofEvents.contains(key)) {
        writer.write(key, clicks.get(i));
      }
    }
    keys.clear();
    clicks.clear();
  }

  /** How many uses were of what is no more. */
  long gone() {
    return gone;
  }

  @Override
  public void close() throws SQLException {
    counts.close();
  }

  private Set<Long> left(Table table, ToLongFunction<Long> part) throws SQLException {
    Set<Long> left = new HashSet<>();
    if (deletions) {
      String sql =
          "select %1$s from %2$s where %1$s in (%3$s)"
              .formatted(table.id(), table.name(), InQuery.marks());
      try (InQuery query = new InQuery(connection, sql, ColumnType.BIGINT)) {
        query.forEach(
            keys.stream().mapToLong(part).distinct().boxed().toList(),
            row -> left.add(row.getLong(1)));
      }
    }
    return left;
  }
}
