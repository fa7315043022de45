package io.studentdata.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of the library's unchecked exceptions. Its message says where, what was wrong, what was
 * expected and what to do next, on one line that can be shown to a user as it is.
 */
public class StudentDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error found by the library itself. */
  public StudentDataException(String message) {
    super(message);
  }

  /** An error with the lower-level failure that caused it. */
  public StudentDataException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
