package io.studentdata.warehouse.privacy;

import io.studentdata.core.error.StudentDataException;

/** Something of an erased student is still in the warehouse or in an export of it. */
public final class ErasureIncompleteException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** Says where something is left, and what to do; not whose it is. */
  ErasureIncompleteException(String message) {
    super(message);
  }
}
