package io.studentdata.core.source.csv;

/** Numbers in cells, without exceptions. */
final class Numbers {
  /** As many decimal digits as a long always takes. */
  private static final int FEW = 18;

  /** Below this, a whole number is a double exactly. */
  private static final long EXACT = 1L << 53;

  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18
  };

  private Numbers() {}

  /**
   * The whole number in {@code text} between {@code from} and {@code to}, which is not empty;
   * {@link Integer#MIN_VALUE} where there is none.
   */
  static int integer(String text, int from, int to) {
    int start = signed(text, from) ? from + 1 : from;
    if (to - start > 0 && to - start <= 9) {
      int value = 0;
      int i = start;
      for (; i < to && digit(text.charAt(i)); i++) {
        value = 10 * value + (text.charAt(i) - '0');
      }
      if (i == to) {
        return text.charAt(from) == '-' ? -value : value;
      }
    }
    double value = decimal(text, from, to);
    return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE
        ? (int) value
        : Integer.MIN_VALUE;
  }

  /**
   * The number in {@code text} between {@code from} and {@code to}, which is not empty; not a
   * number where there is none. Plain notation only: digits, at most one point, a sign.
   */
  static double decimal(String text, int from, int to) {
    long value = 0;
    int digits = 0;
    int point = -1; // digits before it
    for (int i = signed(text, from) ? from + 1 : from; i < to; i++) {
      char c = text.charAt(i);
      if (digit(c)) {
        digits++;
        value = digits <= FEW ? 10 * value + (c - '0') : value;
      } else if (c == '.' && point < 0) {
        point = digits;
      } else {
        return Double.NaN;
      }
    }
    if (digits == 0) {
      return Double.NaN;
    }
    if (digits > FEW || value > EXACT) {
      return Double.parseDouble(text.substring(from, to));
    }
    // both exact, so that the quotient is the double nearest to the number
    double size = value / POWERS[point < 0 ? 0 : digits - point];
    return text.charAt(from) == '-' ? -size : size;
  }

  /** {@code 100} rather than {@code 100.0}. */
  static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static boolean signed(String text, int from) {
    return text.charAt(from) == '-' || text.charAt(from) == '+';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
