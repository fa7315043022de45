package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of one table in one unit of work: new ones are inserted, differing ones updated,
 * equal ones left alone. Rows with one natural key become one, the last counting, or, in a writer
 * made by {@link #strict}, must be equal. For one thread; the connection stays the caller's.
 */
public final class TableWriter implements RowWriter, AutoCloseable {
  private final Connection connection;
  private final Table table;
  private final long batchId;
  private final KeyBlocks keys;
  private final StoredRows stored;
  private final RowInsert insert;
  private final RowUpdate update;
  private final TableChange.Counter change;
  private final RowVersions versions;
  private final WriteRule rule;

  /** What became of a row. */
  public enum Outcome {
    /** It is new. */
    INSERTED,
    /** It replaced an earlier one. */
    UPDATED,
    /** It was there as it is. */
    UNCHANGED,
    /** This unit of work had one with the same key before; now they are one. */
    MERGED,
    /** Another one with the same key was there before and stays; it was not written. */
    CONTRADICTORY
  }

  /**
   * A row's place in the table.
   *
   * @param outcome what became of it
   * @param id its key
   * @param before what stood there where it is {@link Outcome#UPDATED}; otherwise nothing
   */
  public record Written(Outcome outcome, long id, List<@Nullable Object> before) {
    /** A row that replaced none. */
    public Written(Outcome outcome, long id) {
      this(outcome, id, List.of());
    }
  }

  /** Writes {@code table} as part of batch {@code batchId}. */
  public TableWriter(Connection connection, Table table, long batchId) throws SQLException {
    this(connection, table, batchId, new RowVersions());
  }

  /** The same, refusing to change rows that were read at another version. */
  public TableWriter(Connection connection, Table table, long batchId, RowVersions versions)
      throws SQLException {
    this(connection, table, batchId, versions, WriteRule.lastCounts());
  }

  /**
   * The same, but of rows with one natural key that differ only the first is written. So what is
   * written does not depend on the order of the others, and the same rows again change nothing.
   * Remembers which rows were given, in about one bit each.
   */
  public static TableWriter strict(Connection connection, Table table, long batchId)
      throws SQLException {
    return new TableWriter(connection, table, batchId, new RowVersions(), WriteRule.firstCounts());
  }

  /**
   * The same for a table whose rows are never changed: one that differs from what is there is not
   * written.
   *
   * @param derived columns that follow from other tables, and so may change all the same
   */
  public static TableWriter appending(
      Connection connection, Table table, long batchId, Set<String> derived) throws SQLException {
    return new TableWriter(
        connection, table, batchId, new RowVersions(), WriteRule.appends(derived));
  }

  private TableWriter(
      Connection connection, Table table, long batchId, RowVersions versions, WriteRule rule)
      throws SQLException {
    this.versions = versions;
    this.rule = rule;
    this.connection = connection;
    this.table = table;
    this.batchId = batchId;
    this.change = new TableChange.Counter(table.name());
    this.keys = new KeyBlocks(connection, table.name() + "_seq", table.blockSize());
    this.stored = new StoredRows(connection, table, batchId);
    this.insert = new RowInsert(connection, table, batchId);
    this.update = new RowUpdate(connection, table, batchId);
  }

  /**
   * Writes a chunk of rows, each the values of {@link Table#columns()} in order.
   *
   * @return what became of each, in the order given
   * @throws StaleWriteException if another unit of work changes one of them meanwhile
   */
  @Override
  public List<Written> write(List<@Nullable Object[]> rows) throws SQLException {
    Map<List<@Nullable Object>, KnownRow> known = stored.like(rows);
    List<Written> written = new ArrayList<>(rows.size());
    List<KnownRow> inserts = new ArrayList<>();
    List<KnownRow> updates = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      KnownRow found = known.get(stored.keyOf(row));
      if (found == null) {
        KnownRow fresh = fresh(row, known);
        inserts.add(fresh);
        written.add(new Written(Outcome.INSERTED, fresh.id));
        rule.inserted(fresh.id);
        continue;
      }
      if (!found.ours) {
        // Also where the row is as wanted: somebody else may have made it so.
        versions.check(table.name(), found.id, found.version);
      }
      boolean same = Arrays.equals(found.row, row);
      Outcome outcome = rule.outcome(table, found, row, same);
      written.add(
          outcome == Outcome.UPDATED
              ? new Written(outcome, found.id, Arrays.asList(found.row))
              : new Written(outcome, found.id));
      if (!same && outcome != Outcome.CONTRADICTORY) {
        found.row = row;
        found.ours = true;
        if (!found.dirty) {
          found.dirty = true;
          updates.add(found);
          change.updated(found.id, outcome == Outcome.UPDATED);
        }
      }
    }
    run(inserts, updates);
    return written;
  }

  /** Such rows may be written over by {@link #write}, as if they had been there before. */
  @Override
  public List<Written> writeMissing(List<@Nullable Object[]> rows) throws SQLException {
    Map<List<@Nullable Object>, KnownRow> known = stored.like(rows);
    List<Written> written = new ArrayList<>(rows.size());
    List<KnownRow> inserts = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      KnownRow found = known.get(stored.keyOf(row));
      if (found == null) {
        KnownRow fresh = fresh(row, known);
        inserts.add(fresh);
        written.add(new Written(Outcome.INSERTED, fresh.id));
      } else {
        written.add(new Written(found.ours ? Outcome.MERGED : Outcome.UNCHANGED, found.id));
      }
    }
    run(inserts, List.of());
    return written;
  }

  /**
   * The keys of the rows with some natural keys.
   *
   * @param naturalKeys the values of {@link Table#key()}, in order
   * @return a key for each, null where there is no such row
   */
  public List<@Nullable Long> find(List<@Nullable Object[]> naturalKeys) throws SQLException {
    Map<List<@Nullable Object>, KnownRow> known = stored.like(naturalKeys);
    List<@Nullable Long> found = new ArrayList<>();
    for (@Nullable Object[] key : naturalKeys) {
      KnownRow row = known.get(stored.keyOf(key));
      found.add(row == null ? null : Long.valueOf(row.id));
    }
    return found;
  }

  /** Whether {@link #write} of a writer that remembers was given the row with a key. */
  public boolean wasGiven(long id) {
    return rule.wasGiven(id);
  }

  /** Whether {@link #write} of a writer that remembers inserted the row with a key. */
  public boolean inserted(long id) {
    return rule.isFresh(id);
  }

  /** Takes note that so many rows that it inserted were deleted again. */
  public void takenBack(long rows) {
    change.takenBack(rows);
  }

  /**
   * Writes a row over one that is to be there as it was read.
   *
   * @param version the batch that had written it last
   * @throws StaleWriteException if it is not there, or at another version
   */
  public Written replace(@Nullable Object[] row, long version) throws SQLException {
    KnownRow found = stored.like(Collections.singletonList(row)).get(stored.keyOf(row));
    if (found == null || found.version != version) {
      throw StaleWriteException.readAt(table.name(), version);
    }
    versions.read(table.name(), found.id, version); // it may change before we are at it
    return write(Collections.singletonList(row)).get(0);
  }

  /** The first of some rows that another row with its natural key stands against; -1: none. */
  public int firstContradicted(List<@Nullable Object[]> rows) throws SQLException {
    Map<List<@Nullable Object>, KnownRow> known = stored.like(rows);
    for (int i = 0; i < rows.size(); i++) {
      KnownRow other =
          known.putIfAbsent(stored.keyOf(rows.get(i)), new KnownRow(0, batchId, true, rows.get(i)));
      if (other != null && !Arrays.equals(other.row, rows.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Deletes the rows with the natural keys of those given.
   *
   * @return the keys of those that were there
   * @throws StaleWriteException if another unit of work changes one of them meanwhile
   * @throws RowInUseException if the database has rows that name one of them
   */
  public List<Long> delete(List<@Nullable Object[]> rows) throws SQLException {
    Map<List<@Nullable Object>, KnownRow> known = stored.like(rows);
    List<Long> deleted = new ArrayList<>();
    try (PreparedStatement delete = connection.prepareStatement(table.delete())) {
      for (@Nullable Object[] row : rows) {
        KnownRow found = known.remove(stored.keyOf(row));
        if (found != null) {
          versions.check(table.name(), found.id, found.version);
          delete.setLong(1, found.id);
          delete.setLong(2, found.version);
          if (delete.executeUpdate() == 0) {
            throw StaleWriteException.readHere(table.name());
          }
          deleted.add(found.id);
        }
      }
    } catch (SQLException e) {
      if (PassingFailure.isNamedByOthers(e)) {
        throw RowInUseException.found(table.name(), e);
      }
      throw e;
    }
    return deleted;
  }

  private KnownRow fresh(@Nullable Object[] row, Map<List<@Nullable Object>, KnownRow> known)
      throws SQLException {
    KnownRow fresh = new KnownRow(keys.next(), batchId, true, row);
    fresh.dirty = true;
    known.put(stored.keyOf(row), fresh);
    return fresh;
  }

  /** What this writer did so far. */
  public TableChange change() {
    return change.soFar();
  }

  @Override
  public void close() throws SQLException {
    stored.close();
    insert.close();
    update.close();
  }

  private void run(List<KnownRow> inserts, List<KnownRow> updates) throws SQLException {
    for (KnownRow fresh : inserts) {
      insert.add(fresh);
      change.inserted(fresh.id);
    }
    insert.execute();
    update.execute(updates);
    updates.forEach(fresh -> versions.wrote(table.name(), fresh.id, batchId));
  }
}
