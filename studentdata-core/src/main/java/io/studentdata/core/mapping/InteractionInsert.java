package io.studentdata.core.mapping;

import io.studentdata.core.db.BulkCopy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts uses, several with one statement: what a database does per statement is a good part of
 * what it does for so narrow a row. For one thread.
 */
final class InteractionInsert implements AutoCloseable {
  private static final int AT_ONCE = 10;
  private static final List<String> COLUMNS =
      List.of("interaction_id", "enrollment_id", "course_day", "resource_id", "clicks", "batch_id");

  private final long batchId;
  private final long[] ids;
  private final long[] keys;
  private final int[] clicks;
  private final PreparedStatement several;
  private final PreparedStatement one;
  private final @Nullable BulkCopy bulk;
  private int pending;

  /** Room for {@code capacity} uses between two calls of {@link #execute}. */
  InteractionInsert(Connection connection, long batchId, int capacity) throws SQLException {
    this.batchId = batchId;
    this.ids = new long[capacity];
    this.keys = new long[capacity];
    this.clicks = new int[capacity];
    this.several = connection.prepareStatement(sql(AT_ONCE));
    this.one = connection.prepareStatement(sql(1));
    this.bulk = BulkCopy.into(connection, "interaction", COLUMNS);
  }

  void add(long id, long key, int sum) {
    ids[pending] = id;
    keys[pending] = key;
    clicks[pending++] = sum;
  }

  void execute() throws SQLException {
    if (bulk != null && bulk.pays(pending)) {
      bulk.insert(pending, this::values);
    } else {
      executeStatements();
    }
    pending = 0;
  }

  private @Nullable Object[] values(int index) {
    return new @Nullable Object[] {
      ids[index],
      UseKey.enrollment(keys[index]),
      UseKey.day(keys[index]),
      UseKey.resource(keys[index]),
      clicks[index],
      batchId
    };
  }

  private void executeStatements() throws SQLException {
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
  }

  @Override
  public void close() throws SQLException {
    several.close();
    one.close();
  }

  private void bind(PreparedStatement statement, int row, int index) throws SQLException {
    int before = row * COLUMNS.size();
    statement.setLong(before + 1, ids[index]);
    statement.setLong(before + 2, UseKey.enrollment(keys[index]));
    statement.setInt(before + 3, UseKey.day(keys[index]));
    statement.setLong(before + 4, UseKey.resource(keys[index]));
    statement.setInt(before + 5, clicks[index]);
    statement.setLong(before + 6, batchId);
  }

  private static String sql(int rows) {
    String marks = "(" + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";
    return "insert into interaction (%s) values %s"
        .formatted(String.join(", ", COLUMNS), String.join(", ", Collections.nCopies(rows, marks)));
  }
}
