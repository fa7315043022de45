package io.studentdata.core.ingest;

import io.studentdata.core.error.StudentDataException;
import org.jspecify.annotations.Nullable;

/** An import stopped; the store is as it was before. */
public class IngestException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** A fault in the data. */
  public IngestException(String message) {
    super(message);
  }

  /** A fault a lower layer found. */
  public IngestException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
