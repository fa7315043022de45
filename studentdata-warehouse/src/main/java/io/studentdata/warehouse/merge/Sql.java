package io.studentdata.warehouse.merge;

import java.util.List;
import java.util.stream.Collectors;

/** The pieces of SQL that materializations share, in the portable subset. */
final class Sql {
  private Sql() {}

  /** {@code d.a, d.b}. */
  static String list(String alias, List<String> columns) {
    return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
  }

  /** {@code a, b}. */
  static String list(List<String> columns) {
    return String.join(", ", columns);
  }

  /** Whether two rows agree in columns that are never null. */
  static String same(String one, String other, List<String> columns) {
    return columns.stream()
        .map(column -> "%1$s.%3$s = %2$s.%3$s".formatted(one, other, column))
        .collect(Collectors.joining(" and "));
  }

  /** Whether two rows differ in a column; null is a value like any other. */
  static String differ(String one, String other, List<String> columns) {
    return columns.stream()
        .map(column -> differ(one + "." + column, other + "." + column))
        .collect(Collectors.joining("\n        or ", "(", ")"));
  }

  /** Whether two expressions differ; null is a value like any other. */
  static String differ(String one, String other) {
    return "%1$s <> %2$s or (%1$s is null and %2$s is not null) or (%1$s is not null and %2$s is null)"
        .formatted(one, other);
  }
}
