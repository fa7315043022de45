package io.studentdata.core.ingest;

import java.util.Arrays;

/**
 * Uses in memory, in two arrays. Sorted digit by digit (least significant first), which reads and
 * writes memory in order and needs no objects. For one thread.
 */
final class ClickBuffer {
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;

  private final int capacity;
  private long[] keys;
  private int[] clicks;
  private long[] otherKeys;
  private int[] otherClicks;
  private int size;

  /** Room for {@code capacity} uses. */
  ClickBuffer(int capacity) {
    this.capacity = capacity;
    this.keys = new long[capacity];
    this.clicks = new int[capacity];
    this.otherKeys = new long[capacity];
    this.otherClicks = new int[capacity];
  }

  boolean isFull() {
    return size == capacity;
  }

  int size() {
    return size;
  }

  /** Adds a use; there must be room. */
  void add(long key, int more) {
    keys[size] = key;
    clicks[size++] = more;
  }

  long key(int index) {
    return keys[index];
  }

  int clicks(int index) {
    return clicks[index];
  }

  void clear() {
    size = 0;
  }

  /** Sorts the uses by key and adds up those with one key, so that each stands there once. */
  void sort() {
    int[] starts = new int[DIGITS];
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
      if (count(shift, starts)) {
        distribute(shift, starts);
      }
    }
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (last >= 0 && keys[last] == keys[i]) {
        clicks[last] = sum(clicks[last], clicks[i]);
      } else {
        keys[++last] = keys[i];
        clicks[last] = clicks[i];
      }
    }
    size = last + 1;
  }

  /** Adds up clicks of one use. */
  static int sum(int some, int more) {
    try {
      return Math.addExact(some, more);
    } catch (ArithmeticException e) {
      throw new IngestException(
          "Cannot add up interactions: more than 2,147,483,647 clicks by one student on one resource and day. Check the source for a repeated file",
          e);
    }
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & (DIGITS - 1);
  }

  /** Finds out where each digit's uses begin; false where all have the same digit. */
  private boolean count(int shift, int[] starts) {
    Arrays.fill(starts, 0);
    for (int i = 0; i < size; i++) {
      starts[digit(keys[i], shift)]++;
    }
    int next = 0;
    boolean several = true;
    for (int d = 0; d < DIGITS; d++) {
      int count = starts[d];
      several &= count < size;
      starts[d] = next;
      next += count;
    }
    return several;
  }

  private void distribute(int shift, int[] starts) {
    for (int i = 0; i < size; i++) {
      int to = starts[digit(keys[i], shift)]++;
      otherKeys[to] = keys[i];
      otherClicks[to] = clicks[i];
    }
    long[] sortedKeys = otherKeys;
    otherKeys = keys;
    keys = sortedKeys;
    int[] sortedClicks = otherClicks;
    otherClicks = clicks;
    clicks = sortedClicks;
  }
}
