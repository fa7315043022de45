package io.studentdata.core.source.jdbc;

import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.RowProblem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Locale;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a query, as it was read. Columns are addressed by name. Texts without anything but
 * blanks are as good as null, as is a column the query does not have. Each method throws a {@link
 * BadValue} where the row does not hold what is asked for.
 */
final class JdbcRow {
  private static final Pattern REFUSED =
      Pattern.compile("Invalid (.+?): '?(.*?)'? \\(expected (.*)\\)", Pattern.DOTALL);

  private final JdbcColumns columns;
  private final @Nullable Object[] values;
  private final long number;

  JdbcRow(JdbcColumns columns, @Nullable Object[] values, long number) {
    this.columns = columns;
    this.values = values;
    this.number = number;
  }

  RowOrigin origin() {
    return new RowOrigin(columns.query(), number, columns.names(), new Cells(values));
  }

  boolean has(String column) {
    return value(column) != null;
  }

  @Nullable String optional(String column, int max) {
    return value(column) == null ? null : text(column, max);
  }

  String text(String column, int max) {
    Object value = value(column);
    if (value instanceof Opaque) {
      throw bad(column, "a text or number; convert it in the query");
    }
    String text = value == null ? "" : Values.text(value).strip();
    if (text.isEmpty() || text.length() > max) {
      throw bad(column, "1 to " + max + " characters");
    }
    return text;
  }

  @Nullable Integer optionalInteger(String column, int low, int high) {
    return value(column) == null ? null : integer(column, low, high);
  }

  int integer(String column, int low, int high) {
    if (value(column) instanceof Integer plain && plain >= low && plain <= high) {
      return plain;
    }
    BigDecimal number = converted(column, Values::number, "a whole number");
    if (number.compareTo(BigDecimal.valueOf(low)) < 0
        || number.compareTo(BigDecimal.valueOf(high)) > 0
        || number.setScale(0, RoundingMode.DOWN).compareTo(number) != 0) {
      throw bad(column, "a whole number from " + low + " to " + high);
    }
    return number.intValue();
  }

  @Nullable Double optionalDecimal(String column, double low, double high) {
    return value(column) == null ? null : decimal(column, low, high);
  }

  double decimal(String column, double low, double high) {
    double number = number(column).doubleValue();
    if (!(number >= low && number <= high)) {
      throw bad(
          column,
          "a number from %s to %s"
              .formatted(
                  BigDecimal.valueOf(low).stripTrailingZeros().toPlainString(),
                  BigDecimal.valueOf(high).stripTrailingZeros().toPlainString()));
    }
    return number;
  }

  BigDecimal number(String column) {
    return converted(column, Values::number, "a number");
  }

  @Nullable Boolean optionalFlag(String column) {
    return value(column) == null
        ? null
        : converted(column, Values::flag, "1 or 0, true or false, Y or N");
  }

  @Nullable LocalDate optionalDate(String column) {
    return value(column) == null ? null : date(column);
  }

  LocalDate date(String column) {
    return converted(column, Values::date, "a date, such as 2024-10-01");
  }

  Instant instant(String column) {
    return converted(
        column,
        Values::instant,
        "a time, such as 2024-10-01T08:30:00Z; UTC where no zone is named");
  }

  <E extends Enum<E>> @Nullable E optionalChoice(String column, Class<E> type) {
    return value(column) == null ? null : choice(column, type);
  }

  <E extends Enum<E>> E choice(String column, Class<E> type) {
    String wanted = text(column, 100).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(wanted)) {
        return each;
      }
    }
    throw bad(column, "one of " + Arrays.toString(type.getEnumConstants()));
  }

  /** The exception to throw when a column does not hold what was {@code expected}. */
  BadValue bad(String column, String expected) {
    int position = columns.position(column);
    Object value = position < 0 ? null : values[position];
    return new BadValue(
        new RowProblem(origin(), column, value == null ? "" : Values.text(value), expected));
  }

  /** What is wrong with the row as a whole, as a model record says it. */
  BadValue refused(IllegalArgumentException refusal) {
    Matcher told = REFUSED.matcher(String.valueOf(refusal.getMessage()));
    return new BadValue(
        told.matches()
            ? new RowProblem(origin(), told.group(1), told.group(2), told.group(3))
            : new RowProblem(origin(), "row", "", String.valueOf(refusal.getMessage())));
  }

  private <T> T converted(String column, Function<Object, @Nullable T> as, String expected) {
    Object value = value(column);
    T converted = value == null ? null : as.apply(value);
    if (converted == null) {
      throw bad(column, expected);
    }
    return converted;
  }

  private @Nullable Object value(String column) {
    int position = columns.position(column);
    Object value = position < 0 ? null : values[position];
    return value instanceof String text && text.isBlank() ? null : value;
  }

  /** The values as texts, made when they are looked at. */
  private static final class Cells extends AbstractList<String> implements RandomAccess {
    private final @Nullable Object[] values;

    Cells(@Nullable Object[] values) {
      this.values = values;
    }

    @Override
    public String get(int index) {
      Object value = values[index];
      return value == null ? "" : Values.text(value);
    }

    @Override
    public int size() {
      return values.length;
    }
  }

  /** The value to continue from another time, as it was read. */
  @Nullable Object raw(String column) {
    return value(column);
  }
}
