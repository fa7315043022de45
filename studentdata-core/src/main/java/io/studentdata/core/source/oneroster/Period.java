package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days of a session or class, counted from 1970.
 *
 * @param start the first
 * @param end the first after the last, as OneRoster has it
 */
record Period(int start, int end) {
  /** The first and last course day, and the longest offering, that the model takes. */
  static final int MAX_DAYS = 3_660;

  static Period of(LocalDate start, LocalDate end) {
    return new Period((int) start.toEpochDay(), (int) end.toEpochDay());
  }

  LocalDate startsOn() {
    return LocalDate.ofEpochDay(start);
  }

  /** At least one, for exports that end a session of one day on it. */
  int lengthDays() {
    return Math.max(1, end - start);
  }

  /** Both, and what lies between them. */
  Period and(Period other) {
    return new Period(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The day in a cell, counted from the first; absent where the cell is empty. */
  @Nullable Integer optionalDay(CsvRow row, int column) {
    LocalDate date = row.optionalDate(column);
    return date == null ? null : (Integer) day(date, row, column);
  }

  /** A date as a day counted from the first. */
  int day(LocalDate date) {
    return (int) (date.toEpochDay() - start);
  }

  /** The day in a cell, counted from the first. */
  int day(CsvRow row, int column) {
    return day(row.date(column), row, column);
  }

  private int day(LocalDate date, CsvRow row, int column) {
    long day = ChronoUnit.DAYS.between(startsOn(), date);
    if (Math.abs(day) > MAX_DAYS) {
      throw row.bad(
          column,
          "a date within %,d days of %s, when the class begins".formatted(MAX_DAYS, startsOn()));
    }
    return (int) day;
  }
}
