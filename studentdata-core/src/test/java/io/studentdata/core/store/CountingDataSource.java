package io.studentdata.core.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the connections of a data source that are in use, and the statements made on them. */
final class CountingDataSource {
  final AtomicInteger inUse = new AtomicInteger();
  final AtomicInteger statements = new AtomicInteger();
  final DataSource dataSource;

  CountingDataSource(DataSource host) {
    dataSource =
        proxy(
            DataSource.class,
            host,
            result -> {
              if (result instanceof Connection connection) {
                inUse.incrementAndGet();
                return counted(connection);
              }
              return result;
            });
  }

  private interface After {
    Object apply(Object result);
  }

  private Connection counted(Connection connection) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (method.getName().equals("close") && !connection.isClosed()) {
            inUse.decrementAndGet();
          }
          if (method.getReturnType() == PreparedStatement.class
              || method.getReturnType() == Statement.class) {
            statements.incrementAndGet();
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Connection.class}, handler);
  }

  private static <T> T proxy(Class<T> type, T target, After after) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader() == null
                ? CountingDataSource.class.getClassLoader()
                : type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return after.apply(method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
