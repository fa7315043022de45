package io.studentdata.core.source.csv;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates in cells, without exceptions. */
final class Dates {
  private static final int LENGTH = "2024-09-01".length();

  private Dates() {}

  /**
   * The date in {@code text} between {@code from} and {@code to}, in ISO 8601, with or without a
   * time of day, which is not looked at; absent where there is none from 1900 to 2200.
   */
  static @Nullable LocalDate date(String text, int from, int to) {
    if (to - from < LENGTH
        || text.charAt(from + 4) != '-'
        || text.charAt(from + 7) != '-'
        || !(to - from == LENGTH || "T ".indexOf(text.charAt(from + LENGTH)) >= 0)) {
      return null;
    }
    int year = digits(text, from, 4);
    int month = digits(text, from + 5, 2);
    int day = digits(text, from + 8, 2);
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  /** The number that so many digits make; negative where one is none. */
  private static int digits(String text, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
