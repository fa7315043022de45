package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceFormatException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The header line of a CSV file. Letter case and blanks around a column's name do not count. */
public final class CsvHeader {
  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();
  private final boolean mark;

  /**
   * @param mark whether a byte order mark stands before it
   * @throws SourceFormatException if a column is missing, or one that is needed stands twice
   */
  CsvHeader(CsvTable table, List<String> names, boolean mark) {
    this.mark = mark;
    this.names = List.copyOf(names);
    Set<String> twice = new LinkedHashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (positions.putIfAbsent(key(names.get(i)), i) != null) {
        twice.add(key(names.get(i)));
      }
    }
    List<String> missing = new ArrayList<>(table.columns());
    missing.removeIf(name -> positions.containsKey(key(name)));
    if (!missing.isEmpty()) {
      throw new SourceFormatException(
          "Cannot read %s: column %s missing (found %s). Correct the header line or take the complete file"
              .formatted(
                  table.file(),
                  String.join(", ", missing) + (missing.size() == 1 ? " is" : " are"),
                  shown(names)));
    }
    table.columns().stream()
        .filter(name -> twice.contains(key(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new SourceFormatException(
                  "Cannot read %s: column %s stands there twice (found %s). Remove one of them"
                      .formatted(table.file(), name, shown(names)));
            });
  }

  /** The names as they stand in the file, in file order. */
  public List<String> names() {
    return names;
  }

  /** Whether a byte order mark stands before it, which says nothing about UTF-8 text. */
  public boolean hasMark() {
    return mark;
  }

  /**
   * The position of a required column, counted from 0.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public int position(String name) {
    Integer position = positions.get(key(name));
    if (position == null) {
      throw new IllegalArgumentException(
          "Unknown column: " + name + " (expected one of the table's)");
    }
    return position;
  }

  /** The position of the first of some names that is a column; -1 where none is. */
  public int find(String... anyOf) {
    for (String name : anyOf) {
      Integer position = positions.get(key(name));
      if (position != null) {
        return position;
      }
    }
    return -1;
  }

  /** The columns that are not among {@code known}, as they stand in the file. */
  public List<String> unknown(List<String> known) {
    List<String> unknown = new ArrayList<>(names);
    unknown.removeIf(name -> known.stream().anyMatch(each -> key(each).equals(key(name))));
    return List.copyOf(unknown);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static String shown(List<String> names) {
    String all = String.join(", ", names).replaceAll("\\p{Cntrl}", "?");
    return all.length() > 200 ? all.substring(0, 200) + "…" : all;
  }
}
