package io.studentdata.core.store;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.core.db.TransactSql;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatements;

/** Runs the store's named SQL. Safe to share between threads. */
final class SqlStore {
  private final Jdbi jdbi;
  private final Dialect dialect;

  SqlStore(Database database) {
    this.jdbi = Jdbi.create(database.dataSource());
    this.dialect = database.dialect();
    jdbi.getConfig(SqlStatements.class).setSqlParser(new TransactSql());
  }

  Jdbi jdbi() {
    return jdbi;
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
