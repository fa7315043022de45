package io.studentdata.core.mapping;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.db.KeyBlocks;
import io.studentdata.core.db.StaleWriteException;
import io.studentdata.core.db.TableChange;
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
public final class InteractionWriter implements AutoCloseable {
  private static final int ROWS = 4_000;

  private final Present present;
  private final KeyBlocks ids;
  private final InteractionInsert insert;
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

  /** What becomes of uses that are there already. */
  public enum Present {
    /** The new number of clicks stands in their place. */
    REPLACED,
    /** The new clicks are added to theirs. */
    ADDED_TO
  }

  private record Existing(long id, int clicks) {}

  /** Writes as part of batch {@code batchId}. */
  public InteractionWriter(Connection connection, long batchId, Present present)
      throws SQLException {
    this.present = present;
    this.ids = new KeyBlocks(connection, "interaction_seq", StoreTables.INTERACTION.blockSize());
    this.empty = isEmpty(connection);
    this.insert = new InteractionInsert(connection, batchId, ROWS);
    this.delete = connection.prepareStatement("delete from interaction where interaction_id = ?");
    this.find =
        new InQuery(
            connection,
            "select enrollment_id, course_day, resource_id, interaction_id, clicks from interaction"
                + " where enrollment_id in (%s)".formatted(InQuery.marks()),
            ColumnType.BIGINT);
  }

  /** Takes a use; the keys of all calls must rise. */
  public void write(long key, int sum) throws SQLException {
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
  public void flush() throws SQLException {
    Map<Long, Existing> existing = empty ? Map.of() : existing();
    boolean replaces = false;
    for (int i = 0; i < pending; i++) {
      Existing old = existing.get(keys[i]);
      if (old != null && present == Present.ADDED_TO) {
        clicks[i] = Math.addExact(clicks[i], old.clicks());
      }
      if (old != null && old.clicks() == clicks[i]) {
        unchanged++;
        continue;
      }
      if (old != null) {
        delete.setLong(1, old.id());
        delete.addBatch();
        replaces = true;
      }
      add(keys[i], clicks[i], old != null);
    }
    if (replaces) {
      for (int count : delete.executeBatch()) {
        if (count == 0) {
          throw StaleWriteException.readHere(StoreTables.INTERACTION.name());
        }
      }
    }
    insert.execute();
    pending = 0;
    enrollments.clear();
  }

  /** What this writer did so far. */
  public TableChange change() {
    return change.soFar();
  }

  /** Uses that are new. */
  public long inserted() {
    return inserted;
  }

  /** Uses that replaced others. */
  public long updated() {
    return updated;
  }

  /** Uses that were there as they are. */
  public long unchanged() {
    return unchanged;
  }

  @Override
  public void close() throws SQLException {
    find.close();
    insert.close();
    delete.close();
  }

  private void add(long key, int sum, boolean replaces) throws SQLException {
    long id = ids.next();
    insert.add(id, key, sum);
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
