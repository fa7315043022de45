package io.studentdata.core.source.jdbc;

import io.studentdata.core.model.OfferingId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
  private @Nullable Map<String, LocalDate> firstDays;

  /**
   * @param reader reads the first days of offerings, by their ids; asked once, and only if a date
   *     is to be counted
   */
  CourseDays(Supplier<Map<String, LocalDate>> reader) {
    this.reader = reader;
  }

  @Nullable Integer optional(JdbcRow row, String what, OfferingId offering) {
    return row.has(what + "_day") || row.has(what + "_on") ? of(row, what, offering) : null;
  }

  int of(JdbcRow row, String what, OfferingId offering) {
    String day = what + "_day";
    String date = what + "_on";
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
