package io.studentdata.core.source.oneroster;

/**
 * A number by id, for millions of ids: 20 bytes in an array that is at most three quarters full.
 * Ids are told apart by 128 bits made of them; that two of a billion have the same is less likely
 * than one in 10^20. For one thread.
 */
final class IdTable {
  private static final int PRESENT = 1 << 31;
  private static final long PRIME = 0x100000001b3L;
  private static final long OTHER_PRIME = 0x9e3779b97f4a7c15L;

  private long[] high = new long[256];
  private long[] low = new long[256];
  private int[] numbers = new int[256];
  private int size;

  /** The number of an id; 0 where it has none. */
  int get(String id) {
    long first = first(id);
    return numbers[slot(first, second(id, first))] & ~PRESENT;
  }

  /** Whether an id has a number. */
  boolean contains(String id) {
    long first = first(id);
    return numbers[slot(first, second(id, first))] != 0;
  }

  /** Adds bits to the number of an id, which becomes one of the table's. */
  void add(String id, int bits) {
    long first = first(id);
    long second = second(id, first);
    int slot = slot(first, second);
    if (numbers[slot] == 0) {
      if (4 * (size + 1) > 3 * numbers.length) {
        grow();
        slot = slot(first, second);
      }
      high[slot] = first;
      low[slot] = second;
      size++;
    }
    numbers[slot] |= bits | PRESENT;
  }

  /** Where an id is, or is to be. */
  private int slot(long first, long second) {
    int mask = numbers.length - 1;
    int slot = (int) second & mask;
    while (numbers[slot] != 0 && (high[slot] != first || low[slot] != second)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] highs = high;
    long[] lows = low;
    int[] before = numbers;
    high = new long[2 * before.length];
    low = new long[2 * before.length];
    numbers = new int[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int slot = slot(highs[i], lows[i]);
        high[slot] = highs[i];
        low[slot] = lows[i];
        numbers[slot] = before[i];
      }
    }
  }

  private static long first(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  private static long second(String id, long first) {
    long hash = first;
    for (int i = 0; i < id.length(); i++) {
      hash = Long.rotateLeft(hash, 23) + id.charAt(i) * OTHER_PRIME;
    }
    return mixed(hash ^ id.length());
  }

  private static long mixed(long hash) {
    long mix = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mix = (mix ^ (mix >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mix ^ (mix >>> 33);
  }
}
