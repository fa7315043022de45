package io.studentdata.core.testkit;

import io.studentdata.core.db.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes each statement that the library sends to a file of its own, once, into the folder that the
 * system property {@value #FOLDER} names, so that a grammar can be asked about them afterwards.
 * What tests and Liquibase send is left out. Without the property it does nothing.
 */
public final class StatementLog {
  /** Where the files go. */
  public static final String FOLDER = "studentdata.statements";

  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private StatementLog() {}

  /** The same data source, whose statements are written down. */
  public static DataSource recording(DataSource host) {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          Object result = call(host, method, arguments);
          return result instanceof Connection connection ? recording(connection) : result;
        });
  }

  private static Connection recording(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          if (method.getName().startsWith("prepare") && arguments[0] instanceof String sql) {
            recordOurs(sql);
          }
          Object result = call(connection, method, arguments);
          boolean plain = method.getName().equals("createStatement");
          return plain && result instanceof Statement statement ? recording(statement) : result;
        });
  }

  private static Statement recording(Statement statement) {
    return proxy(
        Statement.class,
        (self, method, arguments) -> {
          if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            recordOurs(sql);
          }
          return call(statement, method, arguments);
        });
  }

  private static void recordOurs(String sql) {
    if (System.getProperty(FOLDER) != null && isOurs()) {
      record(sql);
    }
  }

  /** Writes a statement down that is sent in other places than this one. */
  public static void record(String sql) {
    String folder = System.getProperty(FOLDER);
    if (folder != null) {
      UUID name = UUID.nameUUIDFromBytes(sql.getBytes(StandardCharsets.UTF_8));
      Path file = Path.of(folder, name + ".sql");
      try {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
          Files.writeString(file, sql);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether the library's own code is nearest, before that of tests and Liquibase. */
  private static boolean isOurs() {
    return STACK.walk(
        frames ->
            frames
                .map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> type != StatementLog.class)
                .filter(
                    type ->
                        type.getName().startsWith("io.studentdata.")
                            || type.getName().startsWith("liquibase."))
                .findFirst()
                .map(type -> location(type).equals(location(Database.class)))
                .orElse(false));
  }

  private static String location(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null ? "" : String.valueOf(source.getLocation());
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementLog.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object call(Object target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
