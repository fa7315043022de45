package io.studentdata.core.db;

/** A row was to be changed that somebody else changed, or deleted, since it was read. */
public final class StaleWriteException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  private final boolean repeatable;

  private StaleWriteException(String message, boolean repeatable) {
    super(message);
    this.repeatable = repeatable;
  }

  /** The unit of work that changes the row also read it: run again, it reads what is new. */
  public static StaleWriteException readHere(String table) {
    return new StaleWriteException(
        "Cannot change a row of %s: another unit of work changed it since this one read it. Roll back, read it again and repeat the change"
            .formatted(table),
        true);
  }

  /** The row was read earlier, at a version that the caller handed in. */
  static StaleWriteException readAt(String table, long version) {
    return new StaleWriteException(
        "Cannot change a row of %s: it was read at version %d and has been changed or deleted since. Read it again and repeat the change"
            .formatted(table, version),
        false);
  }

  /** Whether the unit of work can succeed when it is run again as it is. */
  public boolean isRepeatable() {
    return repeatable;
  }
}
