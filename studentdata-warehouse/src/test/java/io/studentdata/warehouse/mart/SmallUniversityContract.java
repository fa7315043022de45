package io.studentdata.warehouse.mart;

import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A warehouse on whatever database that holds {@link SmallUniversity}, for all tests of a class.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SmallUniversityContract {
  Warehouse warehouse;
  Insights insights;

  /** A warehouse without rows, to be closed by the test. */
  abstract Warehouse emptyWarehouse(Path place);

  @BeforeAll
  final void load(@TempDir Path place) throws SQLException {
    warehouse = SmallUniversity.load(emptyWarehouse(place));
    insights = Insights.of(warehouse);
  }

  @AfterAll
  final void close() {
    warehouse.close();
  }
}
