package io.studentdata.core.testkit;

import io.studentdata.core.store.StudentStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Databases in memory for one test class, whose statements go to the {@link StatementLog}. To be
 * registered as a static extension.
 */
public final class RecordedDatabase implements AfterAllCallback {
  private final List<JdbcConnectionPool> pools = new ArrayList<>();

  /** A store without any rows on a database of its own. */
  public StudentStore emptyStore() {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:%s;MODE=MSSQLServer;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"
                .formatted(UUID.randomUUID()),
            "sa",
            "");
    pool.setMaxConnections(32);
    pools.add(pool);
    return StudentStore.open(StatementLog.recording(pool));
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    for (JdbcConnectionPool pool : pools) {
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("shutdown immediately");
      } finally {
        pool.dispose();
      }
    }
  }
}
