package io.studentdata.core.mapping;

import io.studentdata.core.db.TableChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the rows that say what a batch was. */
final class BatchRecord {
  private static final int CHUNK = 5_000;

  private BatchRecord() {}

  /** Says what a batch is about. */
  static void insert(Connection connection, long batchId, String system, String description)
      throws SQLException {
    say(
        "insert into change_batch (source_system, source_description, recorded_at, batch_id)"
            + " values (?, ?, ?, ?)",
        connection,
        batchId,
        system,
        description);
  }

  /** Says it anew. */
  static void update(Connection connection, long batchId, String system, String description)
      throws SQLException {
    say(
        "update change_batch set source_system = ?, source_description = ?, recorded_at = ?"
            + " where batch_id = ?",
        connection,
        batchId,
        system,
        description);
  }

  /** Takes back what was said: nothing changed. */
  static void withdraw(Connection connection, long batchId) throws SQLException {
    try (PreparedStatement batch =
        connection.prepareStatement("delete from change_batch where batch_id = ?")) {
      batch.setLong(1, batchId);
      batch.executeUpdate();
    }
  }

  private static void say(
      String sql, Connection connection, long batchId, String system, String description)
      throws SQLException {
    try (PreparedStatement batch = connection.prepareStatement(sql)) {
      batch.setString(1, cut(system, 40));
      batch.setString(2, cut(description, 400));
      batch.setObject(3, LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
      batch.setLong(4, batchId);
      batch.executeUpdate();
    }
  }

  /** Says which rows it changed. */
  static void write(
      Connection connection,
      long batchId,
      List<TableChange> changes,
      Map<String, Set<Long>> deletes)
      throws SQLException {
    writeTables(connection, batchId, changes);
    for (Map.Entry<String, Set<Long>> deleted : deletes.entrySet()) {
      writeDeletes(connection, batchId, deleted.getKey(), deleted.getValue());
    }
  }

  private static void writeTables(Connection connection, long batchId, List<TableChange> changes)
      throws SQLException {
    try (PreparedStatement table =
        connection.prepareStatement(
            "insert into change_batch_table (batch_id, table_name, inserted_rows, updated_rows,"
                + " deleted_rows, first_id, last_id) values (?, ?, ?, ?, ?, ?, ?)")) {
      for (TableChange change : changes) {
        table.setLong(1, batchId);
        table.setString(2, change.table());
        table.setLong(3, change.inserted());
        table.setLong(4, change.updated());
        table.setLong(5, change.deleted());
        table.setLong(6, change.firstId());
        table.setLong(7, change.lastId());
        table.executeUpdate();
      }
    }
  }

  private static void writeDeletes(
      Connection connection, long batchId, String table, Set<Long> rowIds) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "insert into change_delete (batch_id, table_name, row_id) values (?, ?, ?)")) {
      int pending = 0;
      for (long rowId : rowIds) {
        delete.setLong(1, batchId);
        delete.setString(2, table);
        delete.setLong(3, rowId);
        delete.addBatch();
        if (++pending == CHUNK) {
          delete.executeBatch();
          pending = 0;
        }
      }
      if (pending > 0) {
        delete.executeBatch();
      }
    }
  }

  private static String cut(String text, int max) {
    return text.length() > max ? text.substring(0, max) : text;
  }
}
