package io.studentdata.warehouse.load;

import java.util.Arrays;

/**
 * Counts large numbers in the order they are first met, from 0: small numbers to sort by. For one
 * thread.
 */
final class Ordinals {
  private static final int FIRST = 1 << 10;

  private final LongTable places = new LongTable();
  private long[] numbers = new long[FIRST];
  private int size;

  /**
   * The place of a number.
   *
   * @param number any but 0
   */
  long of(long number) {
    if (!places.add(number, size)) {
      return places.get(number);
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size] = number;
    return size++;
  }

  /** The number at a place that was given. */
  long number(long ordinal) {
    return numbers[(int) ordinal];
  }
}
