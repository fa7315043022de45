package io.studentdata.core.source.jdbc;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What drivers return for a value, as the type that is asked for; null where it is not one. */
final class Values {
  private static final int DATE_LENGTH = 10;

  private Values() {}

  static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  static @Nullable BigDecimal number(Object value) {
    if (value instanceof BigDecimal number) {
      return number;
    }
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
    }
    String text = value.toString().strip();
    // "1e999999999" is a number, too, and would take all memory once it is written out
    if (text.isEmpty() || text.length() > 100 || !text.chars().allMatch(Values::inPlainNumbers)) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  static @Nullable Boolean flag(Object value) {
    return switch (value.toString().strip().toLowerCase(Locale.ROOT)) {
      case "1", "true", "t", "y", "yes" -> true;
      case "0", "false", "f", "n", "no" -> false;
      default -> null;
    };
  }

  static @Nullable LocalDate date(Object value) {
    if (value instanceof LocalDate date) {
      return date;
    }
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    LocalDateTime time = local(value);
    if (time != null) {
      return time.toLocalDate();
    }
    try {
      String text = value.toString().strip();
      return LocalDate.parse(text.length() > DATE_LENGTH ? text.substring(0, DATE_LENGTH) : text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable Instant instant(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    if (value instanceof ZonedDateTime time) {
      return time.toInstant();
    }
    LocalDateTime time = local(value);
    if (time != null) {
      return time.toInstant(ZoneOffset.UTC);
    }
    String text = value.toString().strip().replace(' ', 'T');
    try {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    } catch (DateTimeException e) {
      return localText(text);
    }
  }

  private static @Nullable Instant localText(String text) {
    try {
      return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDateTime local(Object value) {
    if (value instanceof LocalDateTime time) {
      return time;
    }
    return value instanceof Timestamp time ? time.toLocalDateTime() : null;
  }

  private static boolean inPlainNumbers(int c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
  }
}
