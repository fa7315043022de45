package io.studentdata.core.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.testkit.SqlServerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

@EnabledIfEnvironmentVariable(named = SqlServerDatabase.VARIABLE, matches = "jdbc:.+")
final class SqlServerBulkCopyTest {
  @RegisterExtension static final SqlServerDatabase DATABASE = SqlServerDatabase.bare();

  @Test
  void rowsAreTheSameWhetherCopiedOrInsertedByStatements() throws SQLException {
    BulkTable.create(DATABASE, "copied");
    BulkTable.create(DATABASE, "inserted");
    List<@Nullable Object[]> rows = BulkTable.rows(2_000, 1);
    try (Connection connection = DATABASE.dataSource().getConnection()) {
      BulkTable.copy(connection, "copied", rows);
      BulkTable.batch(connection, "inserted", rows);
      List<List<@Nullable Object>> copied = BulkTable.stored(connection, "copied");
      assertThat(copied).isEqualTo(BulkTable.stored(connection, "inserted"));
      assertThat(copied).hasSameSizeAs(rows);
      for (int i = 0; i < rows.size(); i++) { // days and texts as given, too
        assertThat(copied.get(i).subList(5, 7)).isEqualTo(Arrays.asList(rows.get(i)).subList(5, 7));
      }
    }
  }

  @Test
  void aCopyIsPartOfItsConnectionsTransaction() throws SQLException {
    BulkTable.create(DATABASE, "undone");
    try (Connection connection = DATABASE.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      BulkTable.copy(connection, "undone", BulkTable.rows(1_000, 2));
      assertThat(BulkTable.stored(connection, "undone")).hasSize(1_000);
      connection.rollback();
      assertThat(BulkTable.stored(connection, "undone")).isEmpty();
      connection.rollback();
    }
  }

  @Test
  void constraintsHoldForCopiedRows() throws SQLException {
    BulkTable.create(DATABASE, "checked");
    List<@Nullable Object[]> rows = BulkTable.rows(1_000, 3);
    rows.get(700)[7] = -1L;
    try (Connection connection = DATABASE.dataSource().getConnection()) {
      assertThatThrownBy(() -> BulkTable.copy(connection, "checked", rows))
          .isInstanceOf(SQLException.class);
      assertThat(BulkTable.stored(connection, "checked")).isEmpty();
    }
  }
}
