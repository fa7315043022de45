package io.studentdata.core.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a dictionary's lines: areas, tables and the columns of the table before. For one thread.
 */
final class DictionaryText {
  private static final int PARTS = 5;

  private final List<DescribedTable> tables = new ArrayList<>();
  private String area = "";
  private int number;

  void line(String line) {
    number++;
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    try {
      read(line.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Cannot read the data dictionary line %d: %s. Correct data-dictionary.txt"
              .formatted(number, e.getMessage()),
          e);
    }
  }

  List<DescribedTable> tables() {
    return tables;
  }

  private void read(String line) {
    List<String> parts = List.of(line.split("\\s*\\|\\s*", PARTS));
    String first = parts.get(0);
    if (first.startsWith("area ")) {
      area = first.substring("area ".length());
    } else if (first.startsWith("table ") && parts.size() == 2) {
      String name = first.substring("table ".length());
      tables.add(new DescribedTable(name, area, parts.get(1), List.of()));
    } else if (parts.size() == PARTS && !tables.isEmpty()) {
      DescribedTable last = tables.remove(tables.size() - 1);
      List<DescribedColumn> columns = new ArrayList<>(last.columns());
      columns.add(column(parts));
      tables.add(new DescribedTable(last.name(), last.area(), last.meaning(), columns));
    } else {
      throw new IllegalArgumentException(
          "'%s' (expected an area, a table, or a column in %d parts)".formatted(line, PARTS));
    }
  }

  private static DescribedColumn column(List<String> parts) {
    String about = parts.get(2);
    return new DescribedColumn(
        parts.get(0),
        PersonalData.valueOf(parts.get(1)),
        about.equals("-")
            ? DataSubject.NOBODY
            : DataSubject.valueOf(about.toUpperCase(Locale.ROOT)),
        parts.get(3).equals("-") ? Optional.empty() : Optional.of(parts.get(3)),
        parts.get(4));
  }
}
