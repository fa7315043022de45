package io.studentdata.core.source.json;

import com.fasterxml.jackson.core.JacksonException;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The documents of several files, one after the other; each is open only while it is read. */
final class JsonRows extends Spliterators.AbstractSpliterator<SourceRow<JsonField>> {
  private static final Logger LOG = LoggerFactory.getLogger(JsonRows.class);

  private final Iterator<Path> files;
  private final String wrapping;
  private String file = "";
  private @Nullable JsonDocuments open;
  private long documents; // of the file

  JsonRows(List<Path> files, String wrapping) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.files = files.iterator();
    this.wrapping = wrapping;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SourceRow<JsonField>> action) {
    SourceRow<JsonField> next = read();
    if (next == null) {
      return false;
    }
    action.accept(next);
    return true;
  }

  private @Nullable SourceRow<JsonField> read() {
    try {
      while (open != null || files.hasNext()) {
        JsonDocuments from = open == null ? opened(files.next()) : open;
        SourceRow<JsonField> next = from.next();
        if (next != null) {
          documents++;
          return next;
        }
        close();
      }
      return null;
    } catch (JacksonException e) {
      throw new SourceFormatException(
          "Cannot read %s line %d, after %d documents: not JSON (%s). Correct the file, or copy it again"
              .formatted(
                  file,
                  e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                  documents,
                  JsonFaults.in(e)),
          e);
    } catch (IOException e) {
      throw new SourceFormatException(
          "Cannot read %s after %d documents (%s). Check that the file is complete and may be read, or copy it again"
              .formatted(file, documents, e.getMessage()),
          e);
    }
  }

  private JsonDocuments opened(Path next) throws IOException {
    JsonFile begun = new JsonFile(next);
    file = begun.name();
    documents = 0;
    JsonDocuments from = begun.open(wrapping);
    open = from;
    return from;
  }

  /** Closes the file that is being read, if any. */
  void close() {
    JsonDocuments last = open;
    open = null;
    if (last != null) {
      try {
        last.close();
      } catch (IOException e) {
        LOG.debug("A file read to its use could not be closed", e);
      }
    }
  }
}
