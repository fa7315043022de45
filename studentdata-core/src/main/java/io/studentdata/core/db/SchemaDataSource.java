package io.studentdata.core.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source whose connections work in one schema, and go back to where they came from in the
 * schema they had. For H2; on SQL Server the schema is the database user's default.
 */
final class SchemaDataSource {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

  private SchemaDataSource() {}

  /** Refuses what cannot stand in a statement as it is. */
  static void check(String schema) {
    if (!NAME.matcher(schema).matches()) {
      throw new IllegalArgumentException(
          "Invalid schema name: '%s' (expected a letter, then up to 62 letters, digits and underscores)"
              .formatted(schema));
    }
  }

  static DataSource over(DataSource host, String schema) {
    check(schema);
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          Object result = call(host, method, arguments);
          return result instanceof Connection connection ? within(connection, schema) : result;
        });
  }

  private static Connection within(Connection connection, String schema) throws SQLException {
    String before = connection.getSchema();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set schema " + schema);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          if (method.getName().equals("close") && !connection.isClosed()) {
            connection.setSchema(before);
          }
          return call(connection, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            SchemaDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
