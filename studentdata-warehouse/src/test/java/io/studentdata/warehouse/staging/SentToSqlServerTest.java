package io.studentdata.warehouse.staging;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.testkit.StatementLog;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.OverheardWarehouse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staging on SQL Server is done by statements that DuckDB takes, too: they are written down. */
class SentToSqlServerTest {
  @TempDir Path folder;

  @Test
  void everyStagingTableIsEmptiedAndWrittenByStatements() throws Exception {
    List<String> sent = Collections.synchronizedList(new ArrayList<>());
    try (Warehouse host = LoadedWarehouse.empty(folder)) {
      Warehouse warehouse =
          OverheardWarehouse.of(
              host,
              () ->
                  (sender, sql) -> {
                    if (sender.getName().contains("SqlServer")) {
                      sent.add(sql);
                      StatementLog.record(sql);
                    }
                  });
      try (StagingArea area = SqlServerStagingArea.open(warehouse, 1, 1);
          BulkWriter courses =
              SqlServerBulkWriter.into(warehouse.connect(), "stg_course", warehouse.pseudonyms())) {
        courses.write(new Object[] {1L, "uni", "MATH", "Mathematics"});
        for (StagingTable staging : StagingTable.values()) {
          area.writer(staging).close();
        }
      }
    }
    for (StagingTable staging : StagingTable.values()) {
      assertThat(sent)
          .contains("truncate table " + staging.table())
          .contains("select * from " + staging.table() + " where 1 = 0");
    }
    assertThat(sent)
        .contains("insert into stg_load (store_key, etl_run_id) values (1, 1)")
        .contains(
            "insert into stg_course (source_row_id, source_system, course_code, title)"
                + " values (?, ?, ?, ?)");
  }
}
