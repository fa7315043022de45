package io.studentdata.core.ingest;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.db.KeyBlocks;
import io.studentdata.core.db.TableChange;
import io.studentdata.core.mapping.StoreTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes uses that come in order: new ones are inserted, changed ones replaced under a new key,
 * equal ones left alone. For one thread.
 */
final class InteractionWriter implements AutoCloseable {
  private static final int ROWS = 20_000;

  private final long batchId;
  private final KeyBlocks ids;
  private final PreparedStatement insert;
  private final PreparedStatement delete;
  private final InQuery find;
  private final boolean empty;
  private final long[] keys = new long[ROWS];
  private final int[] clicks = new int[ROWS];
  private final Set<Long> enrollments = new LinkedHashSet<>();
  private final TableChange.Counter change =
      new TableChange.Counter(StoreTables.INTERACTION.name());
  private int pending;
  private long inserted;
  private long updated;
  private long unchanged;

  private record Existing(long id, int clicks) {}

  InteractionWriter(Connection connection, long batchId) throws SQLException {
    this.batchId = batchId;
    this.ids = new KeyBlocks(connection, "interaction_seq", StoreTables.INTERACTION.blockSize());
    this.empty = isEmpty(connection);
    this.insert =
        connection.prepareStatement(
            "insert into interaction (interaction_id, enrollment_id, course_day, resource_id, clicks,"
                + " batch_id) values (?, ?, ?, ?, ?, ?)");
    this.delete = connection.prepareStatement("delete from interaction where interaction_id = ?");
    this.find =
        new InQuery(
            connection,
            "select enrollment_id, course_day, resource_id, interaction_id, clicks from interaction"
                + " where enrollment_id in (%s)".formatted(InQuery.marks()),
            ColumnType.BIGINT);
  }

  /** Takes a use; the keys of all calls must rise. */
  void write(long key, int sum) throws SQLException {
    long enrollment = UseKey.enrollment(key);
    if (pending == ROWS
        || (enrollments.size() == InQuery.SLICE && !enrollments.contains(enrollment))) {
      flush();
    }
    enrollments.add(enrollment);
    keys[pending] = key;
    clicks[pending++] = sum;
  }

  /** Writes what is pending. */
  void flush() throws SQLException {
    Map<Long, Existing> existing = empty ? Map.of() : existing();
    boolean replaces = false;
    boolean adds = false;
    for (int i = 0; i < pending; i++) {
      Existing old = existing.get(keys[i]);
      if (old != null && old.clicks() == clicks[i]) {
        unchanged++;
        continue;
      }
      if (old != null) {
        delete.setLong(1, old.id());
        delete.addBatch();
        replaces = true;
      }
      bind(keys[i], clicks[i], old != null);
      adds = true;
    }
    if (replaces) {
      delete.executeBatch();
    }
    if (adds) {
      insert.executeBatch();
    }
    pending = 0;
    enrollments.clear();
  }

  TableChange change() {
    return change.soFar();
  }

  long inserted() {
    return inserted;
  }

  long updated() {
    return updated;
  }

  long unchanged() {
    return unchanged;
  }

  @Override
  public void close() throws SQLException {
    find.close();
    insert.close();
    delete.close();
  }

  private void bind(long key, int sum, boolean replaces) throws SQLException {
    long id = ids.next();
    insert.setLong(1, id);
    insert.setLong(2, UseKey.enrollment(key));
    insert.setInt(3, UseKey.day(key));
    insert.setLong(4, UseKey.resource(key));
    insert.setInt(5, sum);
    insert.setLong(6, batchId);
    insert.addBatch();
    if (replaces) {
      updated++;
      change.updated(id, true);
    } else {
      inserted++;
      change.inserted(id);
    }
  }

  private Map<Long, Existing> existing() throws SQLException {
    Map<Long, Existing> found = new HashMap<>();
    find.forEach(
        enrollments,
        row ->
            found.put(
                UseKey.of(row.getLong(1), row.getInt(2), row.getLong(3)),
                new Existing(row.getLong(4), row.getInt(5))));
    return found;
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select max(interaction_id) from interaction");
        ResultSet row = statement.executeQuery()) {
      row.next();
      row.getLong(1);
      return row.wasNull();
    }
  }
}
