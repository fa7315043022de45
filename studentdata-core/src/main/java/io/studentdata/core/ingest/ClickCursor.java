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
    private final ClickBuffer sorted;
    private int at = -1;

    InMemory(ClickBuffer sorted) {
      this.sorted = sorted;
    }

    @Override
    public boolean next() {
      return ++at < sorted.size();
    }

    @Override
    public long key() {
      return sorted.key(at);
    }

    @Override
    public int clicks() {
      return sorted.clicks(at);
    }
  }
}
