package io.studentdata.core.ingest;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A data source over a store file that tells when a commit is under way, with what it has done by
 * then on the disk, and when it is over.
 */
final class ToldCommit {
  private final AtomicBoolean armed = new AtomicBoolean();
  private final JdbcConnectionPool pool;
  private final String under;
  private final String over;

  /** Says {@code under} while the commit is under way, and {@code over} after it. */
  ToldCommit(String path, String under, String over) {
    this.pool =
        JdbcConnectionPool.create(
            "jdbc:h2:file:%s;MODE=MSSQLServer;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536"
                .formatted(path),
            "sa",
            "");
    this.under = under;
    this.over = over;
  }

  /** From now on: what commits before is not told. */
  void arm() {
    armed.set(true);
  }

  DataSource dataSource() {
    return proxy(
        DataSource.class,
        (self, method, arguments) ->
            method.getName().equals("getConnection")
                ? told(pool.getConnection())
                : call(pool, method, arguments));
  }

  private Connection told(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          if (!method.getName().equals("commit") || !armed.get()) {
            return call(connection, method, arguments);
          }
          onDisk();
          Thread other = new Thread(this::tell);
          other.start();
          connection.commit();
          say(over);
          return null;
        });
  }

  private void tell() {
    onDisk();
    say(under);
  }

  private void onDisk() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("SystemOut") // how it talks to its parent
  private static synchronized void say(String what) {
    System.out.println(what);
  }

  private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(ToldCommit.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
