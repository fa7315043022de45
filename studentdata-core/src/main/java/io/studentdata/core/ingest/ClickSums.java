package io.studentdata.core.ingest;

import java.util.Arrays;

/** Clicks by use, in memory: an open-addressing map of primitive numbers. For one thread. */
final class ClickSums {
  private final int most;
  private final int mask;
  private final long[] keys; // 0 is free: no use has the key 0
  private final int[] clicks;
  private int size;

  /** Room for {@code most} uses. */
  ClickSums(int most) {
    this.most = most;
    int slots = Integer.highestOneBit(Math.max(4, most)) * 4;
    this.mask = slots - 1;
    this.keys = new long[slots];
    this.clicks = new int[slots];
  }

  boolean isFull() {
    return size == most;
  }

  int size() {
    return size;
  }

  /** Adds to a use; there must be room. */
  void add(long key, int more) {
    int slot = find(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    clicks[slot] = sum(clicks[slot], more);
  }

  /** The uses in order. */
  long[] sortedKeys() {
    long[] sorted = new long[size];
    int next = 0;
    for (long key : keys) {
      if (key != 0) {
        sorted[next++] = key;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  int clicks(long key) {
    return clicks[find(key)];
  }

  void clear() {
    Arrays.fill(keys, 0);
    Arrays.fill(clicks, 0);
    size = 0;
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

  private int find(long key) {
    long hash = key * 0x9E3779B97F4A7C15L; // Fibonacci hashing spreads neighbouring keys
    int slot = (int) (hash >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
