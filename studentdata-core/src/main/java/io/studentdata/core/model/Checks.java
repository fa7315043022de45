package io.studentdata.core.model;

import org.jspecify.annotations.Nullable;

/** Range checks that the records share; each message says what was found and what was expected. */
final class Checks {
  /** Course days lie within about ten years of an offering's start. */
  static final int MAX_DAY = 3_660;

  private Checks() {}

  static void range(String what, double value, double low, double high) {
    if (!(value >= low && value <= high)) { // also refuses NaN
      throw new IllegalArgumentException(
          "Invalid %s: %s (expected %s to %s)"
              .formatted(what, plain(value), plain(low), plain(high)));
    }
  }

  static void day(String what, @Nullable Integer day) {
    if (day != null) {
      range(what, day, -MAX_DAY, MAX_DAY);
    }
  }

  static void text(String what, @Nullable String text, int max) {
    if (text != null && (text.isBlank() || text.length() > max)) {
      throw new IllegalArgumentException(
          "Invalid %s: '%s' (expected 1 to %d characters, or none at all)"
              .formatted(what, text.length() > max ? text.substring(0, max) + "…" : text, max));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
