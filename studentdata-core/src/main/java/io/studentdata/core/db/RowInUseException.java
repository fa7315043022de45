package io.studentdata.core.db;

import org.jspecify.annotations.Nullable;

/** A row was to be deleted that other rows name. */
public final class RowInUseException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  private RowInUseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The database found them, by a foreign key. */
  static RowInUseException found(String table, Throwable cause) {
    return new RowInUseException(
        "Cannot delete from %s: other rows name it (the database said '%s'). Delete those first"
            .formatted(table, firstLine(cause)),
        cause);
  }

  /**
   * The library found them, where no foreign key stands.
   *
   * @param by the table they are in
   */
  public static RowInUseException found(String table, long rows, String by) {
    return new RowInUseException(
        "Cannot delete from %s: %d row(s) of %s name it. Delete those first"
            .formatted(table, rows, by),
        null);
  }
}
