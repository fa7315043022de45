package io.studentdata.core.source.jdbc;

import io.studentdata.core.model.OfferingId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Course days of rows: as they stand there, in a column whose name ends with {@code _day}, or
 * counted from the offering's first day where the row has a date instead, in one whose name ends
 * with {@code _on}.
 */
final class CourseDays {
  /** Course days lie within about ten years of an offering's start. */
  private static final int MAX_DAY = 3_660;

  private final Supplier<Map<String, LocalDate>> reader;
  private final Map<String, Columns> columns = new HashMap<>();
  private @Nullable Map<String, LocalDate> firstDays;

  /** The columns in which a day can stand. */
  private record Columns(String day, String date) {
    static Columns of(String what) {
      return new Columns((what + "_day").intern(), (what + "_on").intern());
    }
  }

  /**
   * @param reader reads the first days of offerings, by their ids; asked once, and only if a date
   *     is to be counted
   */
  CourseDays(Supplier<Map<String, LocalDate>> reader) {
    this.reader = reader;
  }

  @Nullable Integer optional(JdbcRow row, String what, OfferingId offering) {
    Columns names = columns.computeIfAbsent(what, Columns::of);
    return row.has(names.day) || row.has(names.date) ? of(row, what, offering) : null;
  }

  int of(JdbcRow row, String what, OfferingId offering) {
    Columns names = columns.computeIfAbsent(what, Columns::of);
    String day = names.day;
    String date = names.date;
    if (row.has(day) || !row.has(date)) {
      return row.integer(day, -MAX_DAY, MAX_DAY);
    }
    if (firstDays == null) {
      firstDays = reader.get();
    }
    LocalDate first = firstDays.get(offering.value());
    if (first == null) {
      throw row.bad("offering_id", "an offering of the query for offerings, to count days from");
    }
    long days = ChronoUnit.DAYS.between(first, row.date(date));
    if (Math.abs(days) > MAX_DAY) {
      throw row.bad(
          date, "a date within %d days of the offering's first, %s".formatted(MAX_DAY, first));
    }
    return (int) days;
  }
}
