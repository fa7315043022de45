package io.studentdata.warehouse.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Rows written as a table in a test: a header, then a line a row, cells between bars, - is null.
 */
record TextTable(List<String> columns, List<List<String>> rows) {

  static TextTable of(String text) {
    List<List<String>> lines =
        text.lines().filter(l -> !l.isBlank()).map(TextTable::cells).toList();
    return new TextTable(lines.get(0), lines.subList(1, lines.size()));
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split("\\s*\\|\\s*"));
  }

  /** A SELECT that yields these rows; columns that end in {@code _on} are dates, others text. */
  String select() {
    if (rows.isEmpty()) {
      return select(Collections.nCopies(columns.size(), "-")) + " where 1 = 0";
    }
    return rows.stream().map(this::select).collect(Collectors.joining("\nunion all "));
  }

  private String select(List<String> row) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      String type = column.endsWith("_on") ? "date" : column.endsWith("_n") ? "int" : "varchar";
      String value = row.get(i).equals("-") ? "null" : "'" + row.get(i) + "'";
      parts.add("cast(" + value + " as " + type + ") as " + column);
    }
    return "select " + String.join(", ", parts);
  }

  TextTable shuffled(long seed) {
    List<List<String>> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(seed));
    return new TextTable(columns, mixed);
  }

  TextTable withRows(List<List<String>> others) {
    return new TextTable(columns, List.copyOf(others));
  }

  @Override
  public String toString() {
    return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
  }
}
