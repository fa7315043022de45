package io.studentdata.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.SqlServerDatabase;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.SqlServerWarehouse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
class SqlServerLayoutTest {
  @RegisterExtension static final SqlServerWarehouse WAREHOUSE = new SqlServerWarehouse();

  @Test
  void whatTheServerHasIsThereAndWhatItLacksIsNamedInOneLineAFeature() throws SQLException {
    try (Connection connection = WAREHOUSE.dataSource().getConnection()) {
      List<String> lacks = SqlServerLayout.apply(connection);
      boolean columnstore = lacks.stream().noneMatch(l -> l.startsWith("Clustered columnstore"));
      assertThat(number(connection, "select count(*) from sys.indexes where type = 5"))
          .isEqualTo(columnstore ? 2 : 0);
      assertThat(lacks).hasSizeLessThanOrEqualTo(2).noneMatch(lack -> lack.contains("\n"));
      assertThat(SqlServerLayout.apply(connection)).isEqualTo(lacks);
    }
  }

  @Test
  void aWarehouseWhoseTablesAreMadeByScriptSaysWhatIsMissing() throws SQLException {
    try (Connection connection = WAREHOUSE.dataSource().getConnection();
        Warehouse warehouse = WAREHOUSE.open()) {
      List<String> features =
          SqlServerLayout.apply(connection).stream().map(SqlServerLayoutTest::feature).toList();
      assertThat(warehouse.migrates()).isFalse();
      assertThat(warehouse.lacks().stream().filter(lack -> lack.contains("not to be had")))
          .extracting(SqlServerLayoutTest::feature)
          .containsExactlyElementsOf(features);
      if (features.contains("Clustered columnstore")) {
        assertThat(warehouse.lacks())
            .contains(
                "Clustered columnstore is not to be had for fct_interaction_daily,"
                    + " fct_engagement_weekly: 05-warehouse-layout.sql has not run, or the server"
                    + " refused it");
      }
    }
  }

  private static String feature(String lack) {
    return lack.replaceAll(" is not to be had for .*", "");
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
