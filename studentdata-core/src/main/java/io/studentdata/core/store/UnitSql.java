package io.studentdata.core.store;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.RowVersions;
import io.studentdata.core.db.Table;
import io.studentdata.core.db.TableWriter;
import io.studentdata.core.mapping.ChangeBatch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** All on one connection, as one batch, in a transaction that its maker ends. For one thread. */
final class UnitSql extends SqlStore implements AutoCloseable {
  private final RowVersions versions = new RowVersions();
  private final ChangeBatch batch;
  private final boolean locking;
  private final Set<List<Object>> locked = new HashSet<>();
  private boolean broken;
  private boolean ended;

  UnitSql(Connection connection, Dialect dialect, boolean locking) {
    super(Jdbi.create(connection), dialect);
    this.locking = locking;
    this.batch =
        ChangeBatch.besideOthers(
            connection, (on, table, batchId) -> new TableWriter(on, table, batchId, versions));
  }

  ChangeBatch batch() {
    if (ended) {
      throw new IllegalStateException(
          "Cannot use this unit of work: it has ended. Use it within the call that it was handed to");
    }
    return batch;
  }

  @Override
  <R> R unit(String what, Function<UnitSql, R> work) {
    return work.apply(this);
  }

  @Override
  <R> R write(String what, BatchWork<R> work) {
    ChangeBatch current = batch();
    try {
      return work.run(current);
    } catch (SQLException e) {
      broken = true;
      throw new DatabaseException(
          "Cannot %s: the database said '%s'. Mend the cause, then try again"
              .formatted(what, DatabaseException.firstLine(e)),
          e);
    } catch (DatabaseException e) {
      broken = true;
      throw e;
    }
  }

  @Override
  void read(String table, long id, long version) {
    batch();
    versions.read(table, id, version);
  }

  @Override
  boolean lock(Table table, Collection<Long> ids) {
    List<Long> fresh =
        locking
            ? ids.stream().filter(id -> locked.add(List.of(table, id))).sorted().toList()
            : List.of();
    return !fresh.isEmpty()
        && write("lock rows of " + table.name(), all -> lock(table, fresh, all));
  }

  private static boolean lock(Table table, List<Long> ids, ChangeBatch batch) throws SQLException {
    try (PreparedStatement lock = batch.connection().prepareStatement(table.lock())) {
      for (long id : ids) { // in their order, so that two that lock the same wait for each other
        lock.setLong(1, id);
        lock.executeUpdate();
      }
      return true;
    }
  }

  /** Enters what was done in the change feed; the maker commits then. */
  void record(String system, String what) throws SQLException {
    if (broken) {
      throw new DatabaseException(
          "Cannot commit '%s': a write in it failed. Let the failure end the unit of work"
              .formatted(what));
    }
    batch().hold();
    batch().record(system, what);
  }

  @Override
  public void close() throws SQLException {
    ended = true;
    batch.close();
  }
}
