package io.studentdata.core.source.jdbc;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the queries of a {@link JdbcSource} have been read: the highest value of each query's
 * increasing column. To be kept by the host, as text, and given to the source of the next import.
 * Immutable.
 */
public final class JdbcPosition {
  private static final JdbcPosition START = new JdbcPosition(Map.of());

  private final Map<String, Object> values;

  private JdbcPosition(Map<String, Object> values) {
    this.values = Map.copyOf(values);
  }

  /** Before everything. */
  public static JdbcPosition start() {
    return START;
  }

  /**
   * What {@link #toString} gave.
   *
   * @throws IllegalArgumentException if the text is none of its
   */
  public static JdbcPosition parse(String text) {
    Map<String, Object> values = new TreeMap<>();
    for (String line : text.lines().toList()) {
      int end = line.indexOf('=');
      if (end < 0 || line.length() < end + 3 || line.charAt(end + 2) != ':') {
        throw unreadable(line, null);
      }
      String value = line.substring(end + 3);
      try {
        values.put(
            line.substring(0, end),
            switch (line.charAt(end + 1)) {
              case 'n' -> new BigDecimal(value);
              case 'd' -> LocalDate.parse(value);
              case 't' -> LocalDateTime.parse(value);
              case 's' -> value;
              default -> throw unreadable(line, null);
            });
      } catch (DateTimeException | NumberFormatException e) {
        throw unreadable(line, e);
      }
    }
    return new JdbcPosition(values);
  }

  private static IllegalArgumentException unreadable(
      String line, @org.jspecify.annotations.Nullable Exception cause) {
    return new IllegalArgumentException(
        "Invalid position: '%s' (expected lines as JdbcPosition.toString() gives them)"
            .formatted(line),
        cause);
  }

  /** The value reached in the query for a kind of record; a number, date, time or text. */
  Optional<Object> of(JdbcRecord<?> kind) {
    return Optional.ofNullable(values.get(kind.name()));
  }

  /** The same, but further in one query. */
  JdbcPosition with(JdbcRecord<?> kind, Object value) {
    Map<String, Object> changed = new TreeMap<>(values);
    changed.put(kind.name(), value);
    return new JdbcPosition(changed);
  }

  /**
   * The value as it can be kept, compared and bound again: numbers as decimals, times without a
   * zone as the database has them.
   */
  static Object kept(Object value) {
    if (value instanceof Number) {
      BigDecimal number = Values.number(value);
      return number == null ? value.toString() : number;
    }
    if (value instanceof java.sql.Timestamp time) {
      return time.toLocalDateTime();
    }
    if (value instanceof java.sql.Date date) {
      return date.toLocalDate();
    }
    return value instanceof LocalDate || value instanceof LocalDateTime ? value : value.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JdbcPosition position && position.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** One line per query, to be read by {@link #parse}. */
  @Override
  public String toString() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(each -> each.getKey() + "=" + typed(each.getValue()))
            .collect(Collectors.joining("\n"));
  }

  private static String typed(Object value) {
    String type =
        switch (value.getClass().getSimpleName()) {
          case "BigDecimal" -> "n:";
          case "LocalDate" -> "d:";
          case "LocalDateTime" -> "t:";
          default -> "s:";
        };
    return type + value;
  }
}
