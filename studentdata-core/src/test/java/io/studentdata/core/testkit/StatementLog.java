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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Told of what the library sends over one connection, before it is sent. */
  public interface Listener {
    /**
     * One statement.
     *
     * @param sender the library's class that sends it
     */
    void hears(Class<?> sender, String sql);
  }

  /** The same data source, whose statements are written down. */
  public static DataSource recording(DataSource host) {
    return overheard(host, () -> (sender, sql) -> record(sql), Database.class);
  }

  /**
   * The same data source, each of whose connections has a listener of its own.
   *
   * @param modules a class of each module of the library that is meant
   */
  public static DataSource overheard(
      DataSource host, Supplier<Listener> listeners, Class<?>... modules) {
    Set<String> locations =
        Stream.of(modules).map(StatementLog::location).collect(Collectors.toSet());
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          Object result = call(host, method, arguments);
          return result instanceof Connection connection
              ? overheard(connection, new Ear(listeners.get(), locations))
              : result;
        });
  }

  private static Connection overheard(Connection connection, Ear ear) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          if (method.getName().startsWith("prepare") && arguments[0] instanceof String sql) {
            ear.hear(sql);
          }
          Object result = call(connection, method, arguments);
          boolean plain = method.getName().equals("createStatement");
          return plain && result instanceof Statement statement
              ? overheard(statement, ear)
              : result;
        });
  }

  private static Statement overheard(Statement statement, Ear ear) {
    return proxy(
        Statement.class,
        (self, method, arguments) -> {
          if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            ear.hear(sql);
          }
          return call(statement, method, arguments);
        });
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

  /** Hears what the library's own code sends, where it is nearest, before tests and Liquibase. */
  private record Ear(Listener listener, Set<String> locations) {
    void hear(String sql) {
      if (System.getProperty(FOLDER) != null) {
        sender().ifPresent(type -> listener.hears(type, sql));
      }
    }

    private Optional<? extends Class<?>> sender() {
      return STACK.walk(
          frames ->
              frames
                  .map(StackWalker.StackFrame::getDeclaringClass)
                  .filter(type -> type.getNestHost() != StatementLog.class)
                  .filter(
                      type ->
                          type.getName().startsWith("io.studentdata.")
                              || type.getName().startsWith("liquibase."))
                  .findFirst()
                  .filter(type -> locations.contains(location(type))));
    }
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
