package io.studentdata.core.query;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.core.db.TransactSql;
import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import java.util.ArrayList;
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

  private static final int LEAST_KEYS = 2_000;

  private record Keyed<T>(long key, T item) {}

  NamedQueries(Jdbi jdbi, Dialect dialect) {
    this.jdbi = jdbi;
    this.dialect = dialect;
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

  /**
   * Some students of a query that gives them by {@code row_key} and looks at keys from {@code
   * @after} on, up to {@code @until}. Only as many keys are looked at as it takes to fill the page,
   * so that it costs the same wherever it begins.
   */
  <T> Page<T> page(
      Class<?> owner,
      String name,
      Map<String, ?> parameters,
      PageKey from,
      int size,
      Row.Reader<T> reader) {
    int wanted = Parameters.pageSize(size) + 1; // one more tells whether there is a next page
    List<Keyed<T>> rows = new ArrayList<>();
    long last = lastKey();
    long after = from.after();
    long keys = Math.max(LEAST_KEYS, wanted);
    while (after < last && rows.size() < wanted) {
      Map<String, Object> all = new HashMap<>(parameters);
      all.put("after", after);
      all.put("until", Math.min(last, after + keys));
      all.put("size", wanted - rows.size());
      rows.addAll(
          list(owner, name, all, row -> new Keyed<>(row.total("row_key"), reader.read(row))));
      after += keys;
      keys *= 2;
    }
    List<T> items = rows.stream().limit(size).map(Keyed::item).toList();
    return new Page<>(
        items,
        rows.size() == wanted
            ? Optional.of(new PageKey(rows.get(size - 1).key()))
            : Optional.empty());
  }

  private long lastKey() {
    return list(StudentQueries.class, "lastKey", Map.of(), row -> row.total("last_key")).get(0);
  }
}
