package io.studentdata.core.source.json;

import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One open file, read document by document by one thread. */
interface JsonDocuments extends AutoCloseable {
  /**
   * The next document, or what is wrong with it; absent after the last.
   *
   * @throws IOException if the file cannot be read any further
   */
  @Nullable SourceRow<JsonField> next() throws IOException;

  @Override
  void close() throws IOException;
}
