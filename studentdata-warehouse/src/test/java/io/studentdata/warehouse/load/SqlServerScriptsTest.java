package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.staging.StagingTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scripts by which an administrator sets a warehouse up, for a login with few rights. */
class SqlServerScriptsTest {
  private static final Path FOLDER = Path.of("..", "docs", "sqlserver");

  @Test
  void theViewsThatAdministratorsMakeAreThoseThatALoadMakes() throws IOException {
    StringBuilder script = new StringBuilder();
    script.append(
        "-- The SELECT of each dimension and fact, as a view for whoever wants to read it\n");
    script.append("-- or run it. Run it again with each new version of the library.\n");
    for (Map.Entry<String, String> view : Star.views(Dialect.SQLSERVER).entrySet()) {
      script.append("drop view if exists ").append(view.getKey()).append(";\nGO\n\n");
      script.append("create view ").append(view.getKey()).append(" as\n");
      script.append(view.getValue().strip()).append(";\nGO\n\n");
    }
    Path file = FOLDER.resolve("06-warehouse-views.sql");
    if (Boolean.getBoolean("studentdata.docs.rewrite")) {
      Files.writeString(file, script);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "docs/sqlserver/06-warehouse-views.sql; to write it anew: mvn -pl studentdata-warehouse"
                + " -am test -Dtest=SqlServerScriptsTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dstudentdata.docs.rewrite=true")
        .isEqualTo(script.toString());
  }

  @Test
  void theLoginOfALoadMayEmptyEveryStagingTable() throws IOException {
    String script = Files.readString(FOLDER.resolve("07-warehouse-login.sql"));
    assertThat(script).contains("grant alter on dbo.stg_load to warehouse_loader;");
    for (StagingTable staging : StagingTable.values()) {
      assertThat(script)
          .contains("grant alter on dbo." + staging.table() + " to warehouse_loader;");
    }
  }
}
