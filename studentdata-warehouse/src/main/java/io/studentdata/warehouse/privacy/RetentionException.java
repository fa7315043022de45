package io.studentdata.warehouse.privacy;

import io.studentdata.core.error.StudentDataException;

/**
 * Interactions cannot be forgotten without losing what is to be kept. The warehouse is as it was.
 */
public final class RetentionException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** Says where, what was expected, and what to do. */
  RetentionException(String message) {
    super(message);
  }
}
