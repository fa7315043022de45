package io.studentdata.core.ingest;

import io.studentdata.core.mapping.UseKey;
import java.io.IOException;

/** Walks over uses in order. For one thread. */
public interface ClickCursor {
  /**
   * Goes to the next use; false where there is none.
   *
   * @throws IOException if the temporary file cannot be read
   */
  boolean next() throws IOException;

  /** The use it stands at, as a {@link UseKey}. */
  long key();

  /** The clicks of the use it stands at. */
  int clicks();
}
