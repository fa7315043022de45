package io.studentdata.warehouse.testkit;

import io.studentdata.core.db.Database;
import io.studentdata.core.testkit.StatementLog;
import io.studentdata.warehouse.db.Warehouse;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A warehouse whose statements somebody listens to. */
public final class OverheardWarehouse {
  private OverheardWarehouse() {}

  /**
   * The same warehouse on DuckDB once more, each connection with a listener.
   *
   * @param host stays the caller's, and open for as long
   */
  public static Warehouse of(Warehouse host, Supplier<StatementLog.Listener> listeners) {
    return Warehouse.open(overheard(connections(host), listeners), LoadedWarehouse.options());
  }

  /** The same connections, where the statements of core and warehouse are listened to. */
  static DataSource overheard(DataSource host, Supplier<StatementLog.Listener> listeners) {
    return StatementLog.overheard(host, listeners, Database.class, Warehouse.class);
  }

  private static DataSource connections(Warehouse host) {
    return (DataSource)
        Proxy.newProxyInstance(
            OverheardWarehouse.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) -> {
              if (method.getName().equals("getConnection")) {
                return host.connect();
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
