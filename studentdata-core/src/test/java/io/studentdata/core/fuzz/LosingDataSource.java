package io.studentdata.core.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLNonTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a real data source, which are lost for good after so many calls: from then on
 * whatever is asked of them fails, as does asking for another. For one thread.
 */
final class LosingDataSource {
  private long left;

  private LosingDataSource(long calls) {
    this.left = calls;
  }

  /** The same data source for {@code calls} of it and of what it gives. */
  static DataSource after(long calls, DataSource host) {
    return new LosingDataSource(calls).of(DataSource.class, host);
  }

  private <T> T of(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (--left < 0) {
                throw new SQLNonTransientConnectionException("Connection reset", "08S01");
              }
              try {
                return losing(method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private @Nullable Object losing(@Nullable Object result) {
    if (result instanceof Connection connection) {
      return of(Connection.class, connection);
    }
    if (result instanceof PreparedStatement statement) {
      return of(PreparedStatement.class, statement);
    }
    return result instanceof ResultSet rows ? of(ResultSet.class, rows) : result;
  }
}
