package io.studentdata.core.mapping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/**
 * Inserts uses, several with one statement: what a database does per statement is a good part of
 * what it does for so narrow a row. For one thread.
 */
final class InteractionInsert implements AutoCloseable {
  private static final int AT_ONCE = 10;
  private static final int COLUMNS = 6;

  private final long batchId;
  private final long[] ids;
  private final long[] keys;
  private final int[] clicks;
  private final PreparedStatement several;
  private final PreparedStatement one;
  private int pending;

  /** Room for {@code capacity} uses between two calls of {@link #execute}. */
  InteractionInsert(Connection connection, long batchId, int capacity) throws SQLException {
    this.batchId = batchId;
    this.ids = new long[capacity];
    this.keys = new long[capacity];
    this.clicks = new int[capacity];
    this.several = connection.prepareStatement(sql(AT_ONCE));
    this.one = connection.prepareStatement(sql(1));
  }

  void add(long id, long key, int sum) {
    ids[pending] = id;
    keys[pending] = key;
    clicks[pending++] = sum;
  }

  void execute() throws SQLException {
    int whole = pending - pending % AT_ONCE;
    for (int i = 0; i < whole; i++) {
      bind(several, i % AT_ONCE, i);
      if ((i + 1) % AT_ONCE == 0) {
        several.addBatch();
      }
    }
    for (int i = whole; i < pending; i++) {
      bind(one, 0, i);
      one.addBatch();
    }
    if (whole > 0) {
      several.executeBatch();
    }
    if (whole < pending) {
      one.executeBatch();
    }
    pending = 0;
  }

  @Override
  public void close() throws SQLException {
    several.close();
    one.close();
  }

  private void bind(PreparedStatement statement, int row, int index) throws SQLException {
    int before = row * COLUMNS;
    statement.setLong(before + 1, ids[index]);
    statement.setLong(before + 2, UseKey.enrollment(keys[index]));
    statement.setInt(before + 3, UseKey.day(keys[index]));
    statement.setLong(before + 4, UseKey.resource(keys[index]));
    statement.setInt(before + 5, clicks[index]);
    statement.setLong(before + 6, batchId);
  }

  private static String sql(int rows) {
    return "insert into interaction (interaction_id, enrollment_id, course_day, resource_id, clicks,"
        + " batch_id) values "
        + String.join(", ", Collections.nCopies(rows, "(?, ?, ?, ?, ?, ?)"));
  }
}
