package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

    @Test
    void rowsThatAreClusteredLieInTheirOrder() {
      TextTable days =
          TextTable.of(
              """
              student | day_n | clicks_n
              Ann     | 2     | 3
              Bob     | 1     | 5
              Cid     | 0     | 7
              """);
      Target clicks = new Target("fct_click", List.of("student", "day_n"), List.of("clicks_n"), "");
      merge(IncrementalFact.by("student", "day_n").clusteredBy("day_n"), clicks, days);
      assertThat(rows("select student from fct_click order by rowid")).isEqualTo("Cid\nBob\nAnn");
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
