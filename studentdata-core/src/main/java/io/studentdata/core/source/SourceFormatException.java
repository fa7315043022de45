package io.studentdata.core.source;

import io.studentdata.core.error.StudentDataException;
import org.jspecify.annotations.Nullable;

/**
 * A source as a whole cannot be read: a file or a required column is missing, an archive is cut
 * short, text is not in the expected encoding. Single bad rows are {@link SourceRow.Invalid}
 * instead.
 */
public class SourceFormatException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** A fault the source found. */
  public SourceFormatException(String message) {
    super(message);
  }

  /** A fault that a lower layer found. */
  public SourceFormatException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
