package io.studentdata.core.source.csv;

/** Numbers in cells, without exceptions. */
final class Numbers {
  private Numbers() {}

  /** The whole number in {@code text}; {@link Integer#MIN_VALUE} where there is none. */
  static int integer(String text) {
    int length = text.length();
    int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    if (length - start > 0 && length - start <= 9) {
      int value = 0;
      int i = start;
      for (; i < length && digit(text.charAt(i)); i++) {
        value = 10 * value + (text.charAt(i) - '0');
      }
      if (i == length) {
        return text.charAt(0) == '-' ? -value : value;
      }
    }
    double value = decimal(text);
    return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE
        ? (int) value
        : Integer.MIN_VALUE;
  }

  /**
   * The number in {@code text}; not a number where there is none. Plain notation only: digits, at
   * most one point, a sign.
   */
  static double decimal(String text) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (digit(c)) {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (i > 0 || (c != '-' && c != '+')) {
        return Double.NaN;
      }
    }
    return digits == 0 || points > 1 ? Double.NaN : Double.parseDouble(text);
  }

  /** {@code 100} rather than {@code 100.0}. */
  static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
