package io.studentdata.ml.feature;

/**
 * The course day a prediction is made on. Everything up to and including that day is known, nothing
 * later is. Course day 0 is an offering's first day.
 *
 * @param value the course day, -3,660 to 3,660
 */
public record ObservationDay(int value) implements Comparable<ObservationDay> {
  private static final int MAX = 3_660;

  /**
   * @throws IllegalArgumentException if the day is out of range
   */
  public ObservationDay {
    if (value < -MAX || value > MAX) {
      throw new IllegalArgumentException(
          "Invalid observation day: %d (expected %d to %d course days)"
              .formatted(value, -MAX, MAX));
    }
  }

  /** The observation day on a course day. */
  public static ObservationDay of(int courseDay) {
    return new ObservationDay(courseDay);
  }

  @Override
  public int compareTo(ObservationDay other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return "day " + value;
  }
}
