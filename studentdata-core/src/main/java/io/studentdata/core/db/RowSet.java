package io.studentdata.core.db;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Keys of rows. Keys come in blocks, so that a bit each is enough. For one thread. */
final class RowSet {
  private static final int BLOCK_BITS = 13;

  private final Map<Long, BitSet> blocks = new HashMap<>();

  /** Whether a key is in. */
  boolean contains(long id) {
    BitSet block = blocks.get(id >>> BLOCK_BITS);
    return block != null && block.get((int) id & ((1 << BLOCK_BITS) - 1));
  }

  /** Adds a key; false where it was in already. */
  boolean add(long id) {
    BitSet block = blocks.computeIfAbsent(id >>> BLOCK_BITS, any -> new BitSet());
    int bit = (int) id & ((1 << BLOCK_BITS) - 1);
    boolean isNew = !block.get(bit);
    block.set(bit);
    return isNew;
  }
}
