package io.studentdata.core.mapping;

import io.studentdata.core.db.DatabaseException;

/**
 * Enrollment, course day and resource of a use in one number that sorts in this order: 27, 13 and
 * 23 bits. Room for 134 million enrollments, days to ±4,095 and 8.3 million resources in one store.
 */
public final class UseKey {
  private static final int RESOURCE_BITS = 23;
  private static final int DAY_BITS = 13;
  private static final int ENROLLMENT_BITS = 27;
  private static final int DAY_ZERO = 1 << (DAY_BITS - 1);

  private UseKey() {}

  /** The number of a use. */
  public static long of(long enrollment, int day, long resource) {
    check("enrollment key", enrollment, 1L << ENROLLMENT_BITS);
    check("resource key", resource, 1L << RESOURCE_BITS);
    check("course day", day + (long) DAY_ZERO, 1L << DAY_BITS);
    return (((enrollment << DAY_BITS) | (day + DAY_ZERO)) << RESOURCE_BITS) | resource;
  }

  /** The enrollment of a use. */
  public static long enrollment(long key) {
    return key >>> (RESOURCE_BITS + DAY_BITS);
  }

  /** The course day of a use. */
  public static int day(long key) {
    return (int) ((key >>> RESOURCE_BITS) & ((1 << DAY_BITS) - 1)) - DAY_ZERO;
  }

  /** The resource of a use. */
  public static long resource(long key) {
    return key & ((1L << RESOURCE_BITS) - 1);
  }

  private static void check(String what, long value, long limit) {
    if (value < 0 || value >= limit) {
      throw new DatabaseException(
          "Cannot sort interactions: %s %d is beyond what one store holds (expected below %d). Start another store"
              .formatted(what, value, limit));
    }
  }
}
