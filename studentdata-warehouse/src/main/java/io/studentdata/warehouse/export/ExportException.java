package io.studentdata.warehouse.export;

import io.studentdata.core.error.StudentDataException;

/** The star cannot be exported. What was exported before is as it was. */
public final class ExportException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** Says where, what was expected, and what to do. */
  ExportException(String message) {
    super(message);
  }

  /** The same, with what caused it. */
  ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
