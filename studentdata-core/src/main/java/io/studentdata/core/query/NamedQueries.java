package io.studentdata.core.query;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.core.db.TransactSql;
import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Runs the named queries: {@code <owner>/<name>.sql} beside the owner. Safe to share between
 * threads.
 */
final class NamedQueries {
  private final Jdbi jdbi;
  private final Dialect dialect;

  private record Keyed<T>(long key, T item) {}

  NamedQueries(Database database) {
    this.jdbi = Jdbi.create(database.dataSource());
    this.dialect = database.dialect();
    jdbi.getConfig(SqlStatements.class).setSqlParser(new TransactSql());
  }

  /** All rows of a query that has few. */
  <T> List<T> list(Class<?> owner, String name, Map<String, ?> parameters, Row.Reader<T> reader) {
    String file = owner.getSimpleName() + "/" + name;
    String sql = SqlResource.load(owner, file, dialect);
    try {
      return jdbi.withHandle(
          handle ->
              handle
                  .createQuery(sql)
                  .bindMap(parameters)
                  .map((row, context) -> reader.read(new Row(row)))
                  .list());
    } catch (JdbiException e) {
      // Jdbi's own message would show the parameters, and with them students' ids.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new DatabaseException(
          "Cannot run query %s: the database said '%s'. Check that it runs, then try again"
              .formatted(file, DatabaseException.firstLine(cause)),
          cause);
    }
  }

  /** Some rows of a query that takes {@code @after} and {@code @size} and gives {@code row_key}. */
  <T> Page<T> page(
      Class<?> owner,
      String name,
      Map<String, ?> parameters,
      PageKey from,
      int size,
      Row.Reader<T> reader) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("after", from.after());
    all.put("size", Parameters.pageSize(size) + 1); // one more tells whether there is a next page
    List<Keyed<T>> rows =
        list(owner, name, all, row -> new Keyed<>(row.total("row_key"), reader.read(row)));
    boolean more = rows.size() > size;
    List<T> items = rows.stream().limit(size).map(Keyed::item).toList();
    return new Page<>(
        items, more ? Optional.of(new PageKey(rows.get(size - 1).key())) : Optional.empty());
  }
}
