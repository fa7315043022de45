package io.studentdata.core.store;

import io.studentdata.core.error.StudentDataException;

/** A transaction breaks a rule of the ledger. */
public final class LedgerException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  LedgerException(String message) {
    super(message);
  }
}
