package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of one table in one unit of work: new ones are inserted, differing ones updated,
 * equal ones left alone. Rows with one natural key become one, the last counting, or, in a writer
 * made by {@link #strict}, must be equal. For one thread; the connection stays the caller's.
 */
public final class TableWriter implements AutoCloseable {
  private final Connection connection;
  private final Table table;
  private final long batchId;
  private final KeyBlocks keys;
  private final InQuery find;
  private final PreparedStatement insert;
  private final PreparedStatement update;
  private final TableChange.Counter change;
  private final RowVersions versions;
  private final @Nullable RowSet given;

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
    /** This unit of work had another one with the same key before; it was not written. */
    CONTRADICTORY
  }

  /**
   * A row's place in the table.
   *
   * @param outcome what became of it
   * @param id its key
   */
  public record Written(Outcome outcome, long id) {}

  /** A row as it stands, or will stand when the chunk is through. */
  private static final class Known {
    final long id;
    final long version;
    boolean ours;
    boolean dirty;
    @Nullable Object[] row;

    Known(long id, long version, boolean ours, @Nullable Object[] row) {
      this.id = id;
      this.version = version;
      this.ours = ours;
      this.row = row;
    }
  }

  /** Writes {@code table} as part of batch {@code batchId}. */
  public TableWriter(Connection connection, Table table, long batchId) throws SQLException {
    this(connection, table, batchId, new RowVersions());
  }

  /** The same, refusing to change rows that were read at another version. */
  public TableWriter(Connection connection, Table table, long batchId, RowVersions versions)
      throws SQLException {
    this(connection, table, batchId, versions, null);
  }

  /**
   * The same, but of rows with one natural key that differ only the first is written. So what is
   * written does not depend on the order of the others, and the same rows again change nothing.
   * Remembers which rows were given, in about one bit each.
   */
  public static TableWriter strict(Connection connection, Table table, long batchId)
      throws SQLException {
    return new TableWriter(connection, table, batchId, new RowVersions(), new RowSet());
  }

  private TableWriter(
      Connection connection,
      Table table,
      long batchId,
      RowVersions versions,
      @Nullable RowSet given)
      throws SQLException {
    this.versions = versions;
    this.given = given;
    this.connection = connection;
    this.table = table;
    this.batchId = batchId;
    this.change = new TableChange.Counter(table.name());
    this.keys = new KeyBlocks(connection, table.name() + "_seq", table.blockSize());
    this.find = new InQuery(connection, table.selectIn(InQuery.SLICE), table.key().get(0).type());
    this.insert = connection.prepareStatement(table.insert());
    this.update = connection.prepareStatement(table.update());
  }

  /**
   * Writes a chunk of rows, each the values of {@link Table#columns()} in order.
   *
   * @return what became of each, in the order given
   * @throws StaleWriteException if another unit of work changes one of them meanwhile
   */
  public List<Written> write(List<@Nullable Object[]> rows) throws SQLException {
    Map<List<@Nullable Object>, Known> known = existing(rows);
    List<Written> written = new ArrayList<>(rows.size());
    List<Known> inserts = new ArrayList<>();
    List<Known> updates = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      Known found = known.get(keyOf(row));
      if (found == null) {
        Known fresh = new Known(keys.next(), batchId, true, row);
        fresh.dirty = true;
        known.put(keyOf(row), fresh);
        inserts.add(fresh);
        written.add(new Written(Outcome.INSERTED, fresh.id));
        if (given != null) {
          given.add(fresh.id);
        }
        continue;
      }
      if (!found.ours) {
        // Also where the row is as wanted: somebody else may have made it so.
        versions.check(table.name(), found.id, found.version);
      }
      boolean same = Arrays.equals(found.row, row);
      boolean again = given == null ? found.ours : !given.add(found.id);
      Outcome outcome = outcome(again, same);
      written.add(new Written(outcome, found.id));
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

  /**
   * Writes a row over one that is to be there as it was read.
   *
   * @param version the batch that had written it last
   * @throws StaleWriteException if it is not there, or at another version
   */
  public Written replace(@Nullable Object[] row, long version) throws SQLException {
    Known found = existing(Collections.singletonList(row)).get(keyOf(row));
    if (found == null || found.version != version) {
      throw StaleWriteException.readAt(table.name(), version);
    }
    versions.read(table.name(), found.id, version); // it may change before we are at it
    return write(Collections.singletonList(row)).get(0);
  }

  /** The first of some rows that another row with its natural key stands against; -1: none. */
  public int firstContradicted(List<@Nullable Object[]> rows) throws SQLException {
    Map<List<@Nullable Object>, Known> known = existing(rows);
    for (int i = 0; i < rows.size(); i++) {
      Known other = known.putIfAbsent(keyOf(rows.get(i)), new Known(0, batchId, true, rows.get(i)));
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
   */
  public List<Long> delete(List<@Nullable Object[]> rows) throws SQLException {
    Map<List<@Nullable Object>, Known> known = existing(rows);
    List<Long> deleted = new ArrayList<>();
    try (PreparedStatement delete = connection.prepareStatement(table.delete())) {
      for (@Nullable Object[] row : rows) {
        Known found = known.remove(keyOf(row));
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
    }
    return deleted;
  }

  private Outcome outcome(boolean again, boolean same) {
    if (again) {
      return same || given == null ? Outcome.MERGED : Outcome.CONTRADICTORY;
    }
    return same ? Outcome.UNCHANGED : Outcome.UPDATED;
  }

  /** What this writer did so far. */
  public TableChange change() {
    return change.soFar();
  }

  @Override
  public void close() throws SQLException {
    find.close();
    insert.close();
    update.close();
  }

  private List<@Nullable Object> keyOf(@Nullable Object[] row) {
    return Arrays.asList(row).subList(0, table.key().size());
  }

  private Map<List<@Nullable Object>, Known> existing(List<@Nullable Object[]> rows)
      throws SQLException {
    Set<Object> wanted = new LinkedHashSet<>();
    for (@Nullable Object[] row : rows) {
      wanted.add(java.util.Objects.requireNonNull(row[0]));
    }
    Map<List<@Nullable Object>, Known> known = new HashMap<>();
    find.forEach(
        wanted,
        found -> {
          Known one = read(found);
          known.put(keyOf(one.row), one);
        });
    return known;
  }

  private Known read(ResultSet found) throws SQLException {
    List<Column> columns = table.columns();
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = columns.get(i).type().get(found, i + 3);
    }
    return new Known(found.getLong(1), found.getLong(2), found.getLong(2) == batchId, row);
  }

  private void run(List<Known> inserts, List<Known> updates) throws SQLException {
    List<Column> columns = table.columns();
    for (Known fresh : inserts) {
      insert.setLong(1, fresh.id);
      bind(insert, 2, columns, fresh.row, 0);
      insert.setLong(columns.size() + 2, batchId);
      insert.addBatch();
      change.inserted(fresh.id);
    }
    if (!inserts.isEmpty()) {
      insert.executeBatch();
    }
    int keyWidth = table.key().size();
    for (Known stale : updates) {
      bind(update, 1, table.values(), stale.row, keyWidth);
      update.setLong(table.values().size() + 1, batchId);
      update.setLong(table.values().size() + 2, stale.id);
      update.setLong(table.values().size() + 3, stale.version);
      update.addBatch();
    }
    if (!updates.isEmpty()) {
      for (int count : update.executeBatch()) {
        if (count == 0) {
          throw StaleWriteException.readHere(table.name());
        }
      }
      updates.forEach(fresh -> versions.wrote(table.name(), fresh.id, batchId));
    }
  }

  private static void bind(
      PreparedStatement to, int first, List<Column> columns, @Nullable Object[] row, int from)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).type().set(to, first + i, row[from + i]);
    }
  }
}
