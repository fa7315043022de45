package io.studentdata.core.db;

import io.studentdata.core.testkit.SqlScript;
import io.studentdata.core.testkit.SqlServerDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A table with a column of each kind the store has, and rows that try them. */
final class BulkTable {
  static final List<String> COLUMNS =
      List.of(
          "row_id", "a_number", "a_flag", "a_measure", "an_amount", "a_text", "a_day", "batch_id");

  private static final int AMOUNT = COLUMNS.indexOf("an_amount");

  private static final List<ColumnType> TYPES =
      List.of(
          ColumnType.BIGINT,
          ColumnType.INT,
          ColumnType.INT,
          ColumnType.FLOAT,
          ColumnType.DECIMAL,
          ColumnType.TEXT,
          ColumnType.DATE,
          ColumnType.BIGINT);

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1582, 10, 15),
          LocalDate.of(1900, 2, 28),
          LocalDate.of(1916, 5, 1), // the clocks of Central Europe skipped its first hour
          LocalDate.of(2000, 2, 29),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2026, 3, 29),
          LocalDate.of(9999, 12, 31));

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "Zoë Łukasiewicz",
          "张伟",
          "𝒜𝓃𝓃𝒶 👩‍🎓",
          "'quoted', \"twice\"",
          "a\tb\r\nc",
          "x".repeat(100));

  private BulkTable() {}

  static void create(SqlServerDatabase database, String table) throws SQLException {
    SqlScript.run(
        database.dataSource(),
        List.of(
            """
            create table %s (row_id bigint not null primary key, a_number int, a_flag smallint,
                a_measure float, an_amount decimal(19, 4), a_text nvarchar(100), a_day date,
                batch_id bigint not null check (batch_id > 0))"""
                .formatted(table)));
  }

  /** Rows of random values, among them the awkward ones; about every eighth value is null. */
  static List<@Nullable Object[]> rows(int count, long seed) {
    Random random = new Random(seed);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (long id = 1; id <= count; id++) {
      @Nullable Object[] row = {
        id,
        random.nextInt(),
        random.nextInt(2),
        random.nextGaussian() * 1e6,
        BigDecimal.valueOf(random.nextLong() / 1_000_000, random.nextInt(5)),
        TEXTS.get(random.nextInt(TEXTS.size())),
        random.nextBoolean()
            ? DAYS.get(random.nextInt(DAYS.size()))
            : LocalDate.ofEpochDay(random.nextInt(40_000)),
        1 + random.nextLong(1L << 40)
      };
      for (int i = 1; i < row.length - 1; i++) {
        row[i] = random.nextInt(8) == 0 ? null : row[i];
      }
      rows.add(row);
    }
    return rows;
  }

  static void copy(Connection connection, String table, List<@Nullable Object[]> rows)
      throws SQLException {
    BulkCopy bulk = BulkCopy.into(connection, table, COLUMNS);
    if (bulk == null) {
      throw new IllegalStateException("The connection does not give out the driver's own");
    }
    bulk.insert(rows.size(), rows::get);
  }

  /** The same rows, whose amounts all have the column's four decimals, as the store's own have. */
  static List<@Nullable Object[]> rowsOfOneScale(int count, long seed) {
    List<@Nullable Object[]> rows = rows(count, seed);
    rows.forEach(
        row ->
            row[AMOUNT] =
                row[AMOUNT] instanceof BigDecimal amount
                    ? amount.setScale(4, RoundingMode.HALF_UP)
                    : null);
    return rows;
  }

  /** Inserts by a batch of statements of one row each. */
  static void batch(Connection connection, String table, List<@Nullable Object[]> rows)
      throws SQLException {
    batch(connection, table, rows, 1);
  }

  /** Inserts by a batch of statements of several rows each; the rows must divide. */
  static void batch(
      Connection connection, String table, List<@Nullable Object[]> rows, int perStatement)
      throws SQLException {
    String marks = "(" + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";
    String sql =
        "insert into %s (%s) values %s"
            .formatted(
                table,
                String.join(", ", COLUMNS),
                String.join(", ", Collections.nCopies(perStatement, marks)));
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int parameter = 0;
      for (@Nullable Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          TYPES.get(i).set(insert, ++parameter, row[i]);
        }
        if (parameter == perStatement * COLUMNS.size()) {
          insert.addBatch();
          parameter = 0;
        }
      }
      insert.executeBatch();
    }
  }

  static List<List<@Nullable Object>> stored(Connection connection, String table)
      throws SQLException {
    List<List<@Nullable Object>> found = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select %s from %s order by row_id".formatted(String.join(", ", COLUMNS), table));
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < TYPES.size(); i++) {
          values.add(TYPES.get(i).get(row, i + 1));
        }
        found.add(values);
      }
    }
    return found;
  }
}
