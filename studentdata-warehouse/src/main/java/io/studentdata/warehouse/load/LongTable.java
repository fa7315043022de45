package io.studentdata.warehouse.load;

import java.util.Arrays;

/**
 * Numbers by numbers, in arrays: 27 bytes an entry or so, where objects would take a hundred. Keys
 * are hashes already. For one thread.
 */
final class LongTable {
  private static final long FREE = 0;
  private static final int FIRST = 1 << 10;

  private long[] keys = new long[FIRST];
  private long[] values = new long[FIRST];
  private int size;

  /**
   * Adds an entry, unless its key is there.
   *
   * @param key any number but 0
   * @return whether the key is new
   */
  boolean add(long key, long value) {
    int slot = slot(key);
    if (keys[slot] == key) {
      return false;
    }
    keys[slot] = key;
    values[slot] = value;
    if (++size > keys.length * 0.6) {
      grow();
    }
    return true;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean has(long key) {
    return keys[slot(key)] == key;
  }

  /** The value of a key that is there. */
  long get(long key) {
    int slot = slot(key);
    if (keys[slot] != key) {
      throw new IllegalArgumentException("Unknown key: " + key + " (expected one that was added)");
    }
    return values[slot];
  }

  /** The place of a key, or the one it would take. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = Arrays.copyOf(keys, keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
