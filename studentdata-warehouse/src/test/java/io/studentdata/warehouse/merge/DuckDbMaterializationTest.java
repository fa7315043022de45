package io.studentdata.warehouse.merge;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;

/** Every materialization's contract, on DuckDB. */
class DuckDbMaterializationTest {
  private static Connection inMemory() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:");
  }

  @Nested
  class OfScd1 extends Scd1Contract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return inMemory();
    }
  }

  @Nested
  class OfScd2 extends Scd2Contract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return inMemory();
    }
  }

  @Nested
  class OfIncrementalFact extends IncrementalFactContract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return inMemory();
    }
  }

  @Nested
  class OfSnapshot extends SnapshotContract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return inMemory();
    }
  }

  @Nested
  class OfRebuild extends RebuildContract {
    @Override
    Connection emptyDatabase() throws SQLException {
      return inMemory();
    }
  }
}
