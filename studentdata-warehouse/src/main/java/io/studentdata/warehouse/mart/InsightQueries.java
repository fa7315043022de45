package io.studentdata.warehouse.mart;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.SqlResource;
import io.studentdata.core.db.TransactSql;
import io.studentdata.core.query.Scope;
import io.studentdata.warehouse.db.Warehouse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Runs the insights: {@code <owner>/<name>.sql} beside the owner. A file's parameters are literals
 * in its first step, {@code parameters}, so that it runs as it stands in any query window; here
 * values are bound in their place. Safe to share between threads.
 */
final class InsightQueries {
  private static final Pattern PARAMETERS =
      Pattern.compile("\\nparameters as \\(\\n.*?\\n\\)", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile(
          "cast\\((?:'[^']*'|[-\\d.]+) as ([a-z]+(?:\\(\\d+(?:, \\d+)?\\))?)\\) as (\\w+)");

  private static final Map<String, String> SCOPE_NAMES =
      Map.of("scope", "scope_kind", "system", "scope_system", "id", "scope_id");

  private final Warehouse warehouse;

  InsightQueries(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** All rows of an insight. */
  <T> List<T> list(
      Class<?> owner, String name, Map<String, ?> parameters, InsightRow.Reader<T> reader) {
    String file = owner.getSimpleName() + "/" + name;
    String sql = parameterised(SqlResource.load(owner, file, warehouse.dialect()));
    try {
      return warehouse
          .jdbi()
          .withHandle(
              handle ->
                  handle
                      .createQuery(sql)
                      .configure(SqlStatements.class, how -> how.setSqlParser(new TransactSql()))
                      .bindMap(parameters)
                      .map((row, context) -> reader.read(new InsightRow(row)))
                      .list());
    } catch (JdbiException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new DatabaseException(
          "Cannot run insight %s: the database said '%s'. Check that a load has filled the warehouse,"
                  .formatted(file, DatabaseException.firstLine(cause))
              + " then try again",
          cause);
    }
  }

  /** All rows of an insight over some offerings. */
  <T> List<T> list(
      Class<?> owner,
      String name,
      Scope scope,
      Map<String, ?> parameters,
      InsightRow.Reader<T> reader) {
    Map<String, Object> all = new HashMap<>(parameters);
    scope.parameters().forEach((key, value) -> all.put(SCOPE_NAMES.get(key), value));
    return list(owner, name, all, reader);
  }

  /** The text of a file with marks in the place of its literals: {@code cast(@name as …)}. */
  static String parameterised(String text) {
    Matcher step = PARAMETERS.matcher(text);
    if (!step.find()) {
      throw new IllegalArgumentException(
          "Cannot read an insight: it has no step 'parameters'. It begins: "
              + text.lines().findFirst().orElse(""));
    }
    String bound = LITERAL.matcher(step.group()).replaceAll("cast(@$2 as $1) as $2");
    return text.substring(0, step.start()) + bound + text.substring(step.end());
  }

  /** A number not below what makes sense. */
  static int atLeast(int least, String what, int value) {
    if (value < least) {
      throw new IllegalArgumentException(
          "Invalid %s: %d (expected %d or more)".formatted(what, value, least));
    }
    return value;
  }
}
