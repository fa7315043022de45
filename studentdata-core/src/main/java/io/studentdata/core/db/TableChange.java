package io.studentdata.core.db;

/**
 * What a unit of work did to a table.
 *
 * @param table the table's name
 * @param inserted rows that are new
 * @param updated rows that replaced earlier ones
 * @param deleted rows that are gone
 * @param firstId the lowest key written; 0 where none was
 * @param lastId the highest key written; 0 where none was
 */
public record TableChange(
    String table, long inserted, long updated, long deleted, long firstId, long lastId) {

  /** Whether anything changed. */
  public boolean isEmpty() {
    return inserted + updated + deleted == 0;
  }

  /** This and another change of the same table, as one. */
  public TableChange plus(TableChange other) {
    boolean wroteNone = firstId == 0 || other.firstId == 0;
    return new TableChange(
        table,
        inserted + other.inserted,
        updated + other.updated,
        deleted + other.deleted,
        wroteNone ? Math.max(firstId, other.firstId) : Math.min(firstId, other.firstId),
        Math.max(lastId, other.lastId));
  }

  /** Adds up a {@link TableChange}. For one thread. */
  public static final class Counter {
    private final String table;
    private long inserted;
    private long updated;
    private long firstId = Long.MAX_VALUE;
    private long lastId;

    /** Nothing done to {@code table} yet. */
    public Counter(String table) {
      this.table = table;
    }

    /** A row was inserted. */
    public void inserted(long id) {
      inserted++;
      touch(id);
    }

    /** A row was updated; {@code counts} is false where this unit of work wrote it before. */
    public void updated(long id, boolean counts) {
      updated += counts ? 1 : 0;
      touch(id);
    }

    /** Rows that this unit of work inserted are gone again. */
    void takenBack(long rows) {
      inserted -= rows;
    }

    /** The sum so far. */
    public TableChange soFar() {
      return new TableChange(table, inserted, updated, 0, lastId == 0 ? 0 : firstId, lastId);
    }

    private void touch(long id) {
      firstId = Math.min(firstId, id);
      lastId = Math.max(lastId, id);
    }
  }
}
