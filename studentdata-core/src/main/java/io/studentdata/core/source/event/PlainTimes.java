package io.studentdata.core.source.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads times in the form that nearly all of them have, {@code 2024-10-01T09:30:00.123Z}, faster
 * than formats of all kinds can be.
 */
public final class PlainTimes {
  private static final int SECONDS = 19; // as long is a time without a fraction
  private static final int FARTHEST = 17; // hours from UTC; there are hardly any beyond
  private static final int NANO_DIGITS = 9;

  private PlainTimes() {}

  /**
   * The time that a text says with a date, a time to the second, perhaps a fraction of up to nine
   * digits, and {@code Z} or an offset such as {@code +02:00}; absent where it is anything else, be
   * that good in another form or not.
   */
  public static @Nullable Instant read(String text) {
    int end = text.length();
    int offset = offset(text);
    int zone = end - (end > 0 && text.charAt(end - 1) == 'Z' ? 1 : 6);
    int nanos = nanos(text, zone);
    if (offset == Integer.MIN_VALUE || nanos < 0 || !hasMarks(text)) {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if ((year | month | day | hour | minute | second) < 0
        || hour > 23
        || minute > 59
        || second > 59) {
      return null;
    }
    try {
      long days = LocalDate.of(year, month, day).toEpochDay();
      int seconds = hour * 3_600 + minute * 60 + second - offset;
      return Instant.ofEpochSecond(days * 86_400 + seconds, nanos);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean hasMarks(String text) {
    return text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':';
  }

  /**
   * In seconds; the least number there is where it is none, or one that says that none is known.
   */
  private static int offset(String text) {
    int end = text.length();
    if (end <= SECONDS) {
      return Integer.MIN_VALUE;
    }
    if (text.charAt(end - 1) == 'Z') {
      return 0;
    }
    char sign = text.charAt(end - 6);
    int hours = number(text, end - 5, end - 3);
    int minutes = number(text, end - 2, end);
    if ((sign != '+' && sign != '-')
        || text.charAt(end - 3) != ':'
        || (hours | minutes) < 0
        || hours > FARTHEST
        || minutes > 59
        || (sign == '-' && hours + minutes == 0)) {
      return Integer.MIN_VALUE;
    }
    int seconds = hours * 3_600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
  }

  /** The fraction that ends before the zone; negative where that is none. */
  private static int nanos(String text, int zone) {
    if (zone == SECONDS) {
      return 0;
    }
    int digits = zone - SECONDS - 1;
    if (digits < 1 || digits > NANO_DIGITS || text.charAt(SECONDS) != '.') {
      return -1;
    }
    int nanos = number(text, SECONDS + 1, zone);
    for (int i = digits; i < NANO_DIGITS && nanos >= 0; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  /** Digits as a number; negative where there is something else among them. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
