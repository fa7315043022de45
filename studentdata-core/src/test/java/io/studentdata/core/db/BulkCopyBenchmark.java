package io.studentdata.core.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.SqlServerDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How much faster rows are copied than inserted by parameter batches, 4,000 at a time as an import
 * does: against the better, in each round, of one row and of 50 rows to a statement. Amounts all
 * have the scale of their column: where it varies, the driver prepares again and again. Each round
 * runs all three one after the other, in an order that turns, into tables of their own. Not part of
 * the build: {@code mvn -pl studentdata-core test -Dtest=BulkCopyBenchmark} writes {@code
 * target/bulk-copy.txt}.
 */
@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
final class BulkCopyBenchmark {
  private static final int ROUNDS = 5;
  private static final int CHUNKS = 10;
  private static final int CHUNK = 4_000;
  private static final int SEVERAL = 50;

  @RegisterExtension static final SqlServerDatabase DATABASE = SqlServerDatabase.bare();

  private interface Insert {
    void into(Connection connection, String table, List<@Nullable Object[]> rows)
        throws SQLException;
  }

  private record Way(String name, Insert insert) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("copied", BulkTable::copy),
          new Way("single", BulkTable::batch),
          new Way(
              "several",
              (connection, table, rows) -> BulkTable.batch(connection, table, rows, SEVERAL)));

  @Test
  void copyAgainstBatches() throws SQLException, IOException {
    StringBuilder report = new StringBuilder();
    List<@Nullable Object[]> rows = BulkTable.rowsOfOneScale(CHUNK * CHUNKS, 4);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      double[] seconds = new double[WAYS.size()];
      for (int i = 0; i < WAYS.size(); i++) {
        int way = (round + i) % WAYS.size();
        seconds[way] = seconds(WAYS.get(way), round, rows);
      }
      double ratio = Math.min(seconds[1], seconds[2]) / seconds[0];
      report.append(
          "%,d rows: copied in %.2f s, one row a statement %.2f s, %d rows a statement %.2f s, ratio %.1f%s%n"
              .formatted(
                  rows.size(),
                  seconds[0],
                  seconds[1],
                  SEVERAL,
                  seconds[2],
                  ratio,
                  round == 0 ? " (to warm up, not counted)" : ""));
      if (round > 0) {
        ratios.add(ratio);
      }
    }
    Collections.sort(ratios);
    report.append(
        "ratio: median %.1f, from %.1f to %.1f in %d rounds%n"
            .formatted(ratios.get(ROUNDS / 2), ratios.get(0), ratios.get(ROUNDS - 1), ROUNDS));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "bulk-copy.txt"), report);
  }

  private static double seconds(Way way, int round, List<@Nullable Object[]> rows)
      throws SQLException {
    String table = way.name() + round;
    BulkTable.create(DATABASE, table);
    try (Connection connection = DATABASE.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      long start = System.nanoTime();
      for (int i = 0; i < rows.size(); i += CHUNK) {
        way.insert().into(connection, table, rows.subList(i, i + CHUNK));
      }
      connection.commit();
      double seconds = (System.nanoTime() - start) / 1e9;
      assertThat(BulkTable.stored(connection, table)).hasSize(rows.size());
      connection.rollback();
      return seconds;
    }
  }
}
