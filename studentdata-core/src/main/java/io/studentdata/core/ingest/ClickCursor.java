package io.studentdata.core.ingest;

import io.studentdata.core.mapping.UseKey;
import java.io.IOException;

/** Walks over uses in order. For one thread. */
interface ClickCursor {
  /** Goes to the next use; false where there is none. */
  boolean next() throws IOException;

  /** The use it stands at, as a {@link UseKey}. */
  long key();

  /** The clicks of the use it stands at. */
  int clicks();

  /** Uses that never left memory. */
  final class InMemory implements ClickCursor {
    private final long[] sorted;
    private final ClickSums sums;
    private int at = -1;

    InMemory(long[] sorted, ClickSums sums) {
      this.sorted = sorted;
      this.sums = sums;
    }

    @Override
    public boolean next() {
      return ++at < sorted.length;
    }

    @Override
    public long key() {
      return sorted[at];
    }

    @Override
    public int clicks() {
      return sums.clicks(sorted[at]);
    }
  }
}
