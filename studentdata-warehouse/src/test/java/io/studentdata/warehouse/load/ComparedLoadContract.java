package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;

/** After each test the warehouse holds what one holds that is loaded at once, on DuckDB. */
abstract class ComparedLoadContract extends LoadContract {
  @AfterEach
  final void equalsALoadAtOnce() throws Exception {
    try (Warehouse atOnce =
        LoadedWarehouse.empty(Files.createDirectory(folder.resolve("at-once")))) {
      WarehouseLoad.into(atOnce).from(store).run();
      assertThat(StarContent.of(warehouse)).isEqualTo(StarContent.of(atOnce));
    }
  }
}
