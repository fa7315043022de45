package io.studentdata.core.ingest;

import io.studentdata.core.db.TableChange;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.StudentSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes the rows that say what an import's batch was. */
final class BatchRecord {
  private BatchRecord() {}

  static void write(
      Connection connection,
      long batchId,
      StudentSource source,
      Tally tally,
      List<RowProblem> problems)
      throws SQLException {
    try (PreparedStatement batch =
            connection.prepareStatement(
                "insert into change_batch (batch_id, source_system, source_description, recorded_at)"
                    + " values (?, ?, ?, ?)");
        PreparedStatement table =
            connection.prepareStatement(
                "insert into change_batch_table (batch_id, table_name, inserted_rows, updated_rows,"
                    + " deleted_rows, first_id, last_id) values (?, ?, ?, ?, ?, ?, ?)")) {
      batch.setLong(1, batchId);
      batch.setString(2, source.system());
      batch.setString(3, cut(source.description(), 400));
      batch.setObject(4, LocalDateTime.now(ZoneOffset.UTC));
      batch.executeUpdate();
      for (TableChange change : tally.tables()) {
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
    writeRejects(connection, batchId, problems);
  }

  private static void writeRejects(Connection connection, long batchId, List<RowProblem> problems)
      throws SQLException {
    try (PreparedStatement reject =
        connection.prepareStatement(
            "insert into import_reject (batch_id, reject_number, file_name, line_number, reason)"
                + " values (?, ?, ?, ?, ?)")) {
      long number = 0;
      for (RowProblem problem : problems) {
        reject.setLong(1, batchId);
        reject.setLong(2, ++number);
        reject.setString(3, cut(problem.origin().file(), 260));
        reject.setLong(4, problem.origin().line());
        reject.setString(5, cut(problem.column() + ": expected " + problem.expected(), 1000));
        reject.addBatch();
      }
      if (number > 0) {
        reject.executeBatch();
      }
    }
  }

  private static String cut(String text, int max) {
    return text.length() > max ? text.substring(0, max) : text;
  }
}
