package io.studentdata.core.source.synthetic;

/**
 * How the last term differs from those before, so that what was learned there no longer holds.
 *
 * @param activity added to the logit of being active on a day, at the same risk; below 0 students
 *     do less, -1 to 1
 * @param difficulty added to the strain of every student, -2 to 2; 0.5 is about one more failure or
 *     withdrawal in ten students
 * @param silence how much less activity tells about how a student gets on, 0 (as before) to 1
 *     (nothing)
 */
public record Drift(double activity, double difficulty, double silence) {
  /** No difference. */
  public static final Drift NONE = new Drift(0, 0, 0);

  /**
   * @throws IllegalArgumentException if a number is out of range
   */
  public Drift {
    check("activity", activity, -1, 1);
    check("difficulty", difficulty, -2, 2);
    check("silence", silence, 0, 1);
  }

  private static void check(String what, double value, double low, double high) {
    if (!(value >= low && value <= high)) { // also refuses NaN
      throw new IllegalArgumentException(
          "Invalid drift of %s: %s (expected %s to %s)".formatted(what, value, low, high));
    }
  }
}
