package io.studentdata.core.store;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.core.db.Table;
import io.studentdata.core.db.TransactSql;
import io.studentdata.core.mapping.ChangeBatch;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Runs the store's SQL: on connections of its own, or on the one of a unit of work. Its subclasses
 * say which.
 */
abstract class SqlStore {
  private final Jdbi jdbi;
  private final Dialect dialect;

  SqlStore(Jdbi jdbi, Dialect dialect) {
    this.jdbi = jdbi;
    this.dialect = dialect;
    jdbi.getConfig(SqlStatements.class).setSqlParser(new TransactSql());
    jdbi.getConfig(Handles.class).setForceEndTransactions(false); // they end where they began
  }

  /**
   * What a unit of work does.
   *
   * @param <R> what it gives
   */
  @FunctionalInterface
  interface BatchWork<R> {
    R run(ChangeBatch batch) throws SQLException;
  }

  /** Works in the current unit of work, or in one of its own where there is none. */
  abstract <R> R unit(String what, Function<UnitSql, R> work);

  /** Writes in the current unit of work, or in one of its own where there is none. */
  <R> R write(String what, BatchWork<R> work) {
    return unit(what, unit -> unit.write(what, work));
  }

  /** A row was read that may be changed later on. */
  abstract void read(String table, long id, long version);

  /**
   * Keeps others from changing rows that were just read, where the current unit of work locks.
   *
   * @return whether any was locked just now: then it may have changed since it was read
   */
  boolean lock(Table table, Collection<Long> ids) {
    return false;
  }

  Jdbi jdbi() {
    return jdbi;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The text of {@code <owner>/<statement>.sql}. */
  String sql(Class<?> owner, String statement) {
    return SqlResource.load(owner, owner.getSimpleName() + "/" + statement, dialect);
  }

  /** All rows of a query that is known to have few. */
  <T> List<T> rows(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
    try {
      return jdbi.withHandle(
          handle -> handle.createQuery(sql).bindMap(parameters).map(mapper).list());
    } catch (JdbiException e) {
      // Jdbi's own message would show the parameters, and with them students' ids.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new DatabaseException(
          "Cannot read from the store: the database said '%s'. Check that it runs, then try again"
              .formatted(DatabaseException.firstLine(cause)),
          cause);
    }
  }
}
