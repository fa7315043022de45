package io.studentdata.ml.tracking;

import io.studentdata.core.error.StudentDataException;
import org.jspecify.annotations.Nullable;

/** A run cannot be recorded or read back. */
public class TrackingException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** A fault found by the library. */
  public TrackingException(String message) {
    super(message);
  }

  /** A fault found by the disk or the server. */
  public TrackingException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
