package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.testkit.StatementLog;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.schema.SqlServerLayout;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.OverheardWarehouse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only SQL Server understands is written down before DuckDB refuses it. */
class SentToSqlServerTest {
  @TempDir Path folder;

  @Test
  void theApplicationLockAndTheLayoutAreWrittenDown() throws SQLException {
    List<String> sent = new ArrayList<>();
    try (Warehouse host = LoadedWarehouse.empty(folder)) {
      Warehouse warehouse =
          OverheardWarehouse.of(
              host,
              () ->
                  (sender, sql) -> {
                    if (sender == ApplicationLock.class || sender == SqlServerLayout.class) {
                      sent.add(sql);
                      StatementLog.record(sql);
                    }
                  });
      try (Connection connection = warehouse.connect()) {
        LoadLock lock = new ApplicationLock(warehouse, connection);
        assertThatThrownBy(() -> lock.take(Duration.ZERO)).isInstanceOf(SQLException.class);
        assertThatThrownBy(lock::check).isInstanceOf(SQLException.class);
        lock.release();
        assertThatThrownBy(() -> SqlServerLayout.advice(connection))
            .isInstanceOf(SQLException.class);
        assertThat(SqlServerLayout.apply(connection)).isNotEmpty();
      }
    }
    assertThat(sent)
        .anyMatch(sql -> sql.contains("sp_getapplock"))
        .anyMatch(sql -> sql.contains("applock_mode"))
        .anyMatch(sql -> sql.contains("sp_releaseapplock"))
        .anyMatch(sql -> sql.contains("is_read_committed_snapshot_on"))
        .anyMatch(sql -> sql.contains("create clustered columnstore index"));
  }
}
