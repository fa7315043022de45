package io.studentdata.core.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.SqlServerDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How much faster rows are copied than inserted by batches of statements, 4,000 at a time as an
 * import does, each round the one after the other into a table of its own. Not part of the build:
 * {@code mvn -pl studentdata-core test -Dtest=BulkCopyBenchmark} writes {@code
 * target/bulk-copy.txt}.
 */
@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
final class BulkCopyBenchmark {
  private static final int ROUNDS = 5;
  private static final int CHUNKS = 10;
  private static final int CHUNK = 4_000;

  @RegisterExtension static final SqlServerDatabase DATABASE = SqlServerDatabase.bare();

  private interface Insert {
    void into(Connection connection, String table, List<@Nullable Object[]> rows)
        throws SQLException;
  }

  @Test
  void copyAgainstBatches() throws SQLException, IOException {
    StringBuilder report = new StringBuilder();
    List<@Nullable Object[]> rows = BulkTable.rows(CHUNK * CHUNKS, 4);
    for (int round = 0; round < ROUNDS; round++) {
      double copied = seconds("copied" + round, rows, BulkTable::copy);
      double inserted = seconds("inserted" + round, rows, BulkTable::batch);
      report.append(
          "%,d rows: copied in %.2f s, inserted in %.2f s, ratio %.1f%n"
              .formatted(rows.size(), copied, inserted, inserted / copied));
    }
    Files.writeString(Path.of("target", "bulk-copy.txt"), report);
  }

  private double seconds(String table, List<@Nullable Object[]> rows, Insert insert)
      throws SQLException {
    BulkTable.create(DATABASE, table);
    try (Connection connection = DATABASE.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      long start = System.nanoTime();
      for (int i = 0; i < rows.size(); i += CHUNK) {
        insert.into(connection, table, rows.subList(i, i + CHUNK));
      }
      connection.commit();
      double seconds = (System.nanoTime() - start) / 1e9;
      assertThat(BulkTable.stored(connection, table)).hasSize(rows.size());
      connection.rollback();
      return seconds;
    }
  }
}
