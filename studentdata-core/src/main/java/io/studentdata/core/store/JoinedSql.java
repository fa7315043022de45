package io.studentdata.core.store;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** All on a host's connection, whose transaction the host ends; a batch per write. */
final class JoinedSql extends SqlStore {
  private final Connection connection;

  JoinedSql(Connection connection, Dialect dialect) {
    super(Jdbi.create(connection), dialect);
    this.connection = connection;
  }

  /** Runs a unit of work once: what to do after a failure is the host's to say. */
  <R> R unit(String system, String what, Function<UnitSql, R> work) {
    try (UnitSql unit = new UnitSql(connection, dialect(), false)) {
      R result = work.apply(unit);
      unit.record(system, what);
      return result;
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot %s: the database said '%s'. Roll the transaction back and begin it again"
              .formatted(what, DatabaseException.firstLine(e)),
          e);
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  <R> R unit(String what, Function<UnitSql, R> work) {
    return unit(PooledSql.OWN_SYSTEM, what, work);
  }

  @Override
  void read(String table, long id, long version) {
    // Each write is a unit of its own here.
  }
}
