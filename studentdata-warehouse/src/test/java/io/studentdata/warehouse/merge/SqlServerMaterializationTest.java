package io.studentdata.warehouse.merge;

import io.studentdata.core.testkit.SqlServerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every materialization's contract, on SQL Server; each test's tables go with its transaction. */
@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
class SqlServerMaterializationTest {
  @RegisterExtension static final SqlServerDatabase DATABASE = SqlServerDatabase.bare();

  private static Connection connect() throws SQLException {
    return DATABASE.dataSource().getConnection();
  }

  @Nested
  class OfScd1 extends Scd1Contract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return connect();
    }
  }

  @Nested
  class OfScd2 extends Scd2Contract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return connect();
    }
  }

  @Nested
  class OfIncrementalFact extends IncrementalFactContract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return connect();
    }
  }

  @Nested
  class OfSnapshot extends SnapshotContract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return connect();
    }
  }

  @Nested
  class OfRebuild extends RebuildContract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return connect();
    }
  }
}
