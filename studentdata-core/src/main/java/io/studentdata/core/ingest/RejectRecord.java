package io.studentdata.core.ingest;

import io.studentdata.core.source.RowProblem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes the rows that say what an import refused. */
final class RejectRecord {
  private RejectRecord() {}

  static void write(Connection connection, long batchId, List<RowProblem> problems)
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
