package io.studentdata.warehouse.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes tables as Parquet files, as they stand in one transaction. For one thread. */
final class ParquetFiles {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final Connection connection;
  private final Path directory;
  private final ParquetCompression compression;

  /**
   * Writes below a directory.
   *
   * @param connection a DuckDB connection in a transaction; stays the caller's
   */
  ParquetFiles(Connection connection, Path directory, ParquetCompression compression) {
    this.connection = connection;
    this.directory = directory;
    this.compression = compression;
  }

  ExportedTable write(StarTable table) throws SQLException, IOException {
    List<ExportedColumn> columns = columns(table);
    String select =
        "select %s from %s"
            .formatted(
                columns.stream().map(ExportedColumn::name).collect(Collectors.joining(", ")),
                table.name());
    String order = " order by " + String.join(", ", table.order());
    List<ExportedFile> files = new ArrayList<>();
    if (table.byTerm()) {
      for (Map.Entry<String, List<Long>> term : offeringsByTerm(table).entrySet()) {
        String keys =
            term.getValue().stream().map(String::valueOf).collect(Collectors.joining(", "));
        files.add(
            copy(
                select + " where offering_key in (" + keys + ")" + order,
                "%s/term_code=%s/part-0.parquet".formatted(table.name(), encoded(term.getKey()))));
      }
    } else {
      files.add(copy(select + order, table.name() + ".parquet"));
    }
    return new ExportedTable(table.name(), table.byTerm(), columns, files);
  }

  /** The last load that is visible, or 0. */
  long lastLoad() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select coalesce(max(etl_run_id), 0) from etl_run where status = 'DONE'")) {
      row.next();
      return row.getLong(1);
    }
  }

  private ExportedFile copy(String select, String path) throws SQLException, IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    try (Statement statement = connection.createStatement()) {
      long rows =
          statement.executeLargeUpdate(
              "copy (%s) to '%s' (format parquet, parquet_version v1, compression %s)"
                  .formatted(select, file.toString().replace("'", "''"), compression.duckDbName()));
      return new ExportedFile(path, rows, Files.size(file));
    }
  }

  private List<ExportedColumn> columns(StarTable table) throws SQLException {
    List<ExportedColumn> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("describe " + table.name())) {
      while (row.next()) {
        String name = row.getString("column_name");
        if (!StarTable.HOUSEKEEPING.contains(name)) {
          columns.add(new ExportedColumn(name, row.getString("column_type")));
        }
      }
    }
    return columns;
  }

  /** The offerings that a fact has rows of, by term; one that it has none of where it is empty. */
  private Map<String, List<Long>> offeringsByTerm(StarTable table) throws SQLException {
    Map<String, List<Long>> terms = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select o.term_code, o.offering_key from dim_offering o where o.offering_key in"
                    + " (select offering_key from %s) order by 1, 2".formatted(table.name()))) {
      while (row.next()) {
        terms.computeIfAbsent(row.getString(1), term -> new ArrayList<>()).add(row.getLong(2));
      }
    }
    if (terms.isEmpty()) { // a file tells the columns
      terms.put("UNKNOWN", List.of(-1L));
    }
    return terms;
  }

  /** A term as a part of a path, as Hive, Spark and DuckDB write and read it. */
  static String encoded(String term) {
    StringBuilder path = new StringBuilder();
    for (byte unit : term.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      boolean plain = PLAIN.indexOf(c) >= 0;
      path.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return path.toString();
  }
}
