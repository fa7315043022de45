package io.studentdata.core.db;

import io.studentdata.core.error.StudentDataException;
import org.jspecify.annotations.Nullable;

/** A database cannot be used, or refused a statement. */
public class DatabaseException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  /** A fault found by the library. */
  public DatabaseException(String message) {
    super(message);
  }

  /** A fault found by the driver or the database. */
  public DatabaseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The first line of what a driver said: the part that can be shown. */
  public static String firstLine(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end).strip();
  }
}
