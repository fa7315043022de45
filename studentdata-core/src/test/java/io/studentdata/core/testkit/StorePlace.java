package io.studentdata.core.testkit;

import com.microsoft.sqlserver.jdbc.SQLServerDataSource;
import io.studentdata.core.db.Database;
import io.studentdata.core.store.StudentStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The SQL Server that contract tests may use: a database for nothing else, emptied by each. */
public final class StorePlace {
  /** The variable that holds its JDBC URL; {@code _USER} and {@code _PASSWORD} go with it. */
  public static final String SQL_SERVER = "STUDENTDATA_SQLSERVER_URL";

  // Children before parents.
  private static final List<String> TABLES =
      List.of(
          "import_reject",
          "change_delete",
          "change_batch_table",
          "change_batch",
          "erasure_request",
          "access_audit",
          "interaction",
          "interaction_event",
          "attendance",
          "advising_contact",
          "account_transaction",
          "assessment_attempt",
          "enrollment_event",
          "enrollment",
          "assessment",
          "learning_resource",
          "staff_assignment",
          "staff",
          "program_membership",
          "program",
          "student_identity",
          "student_profile",
          "student",
          "course_offering",
          "course",
          "term");

  private StorePlace() {}

  /** A data source for the SQL Server that the environment names. */
  public static DataSource sqlServer() {
    SQLServerDataSource source = new SQLServerDataSource();
    source.setURL(System.getenv(SQL_SERVER));
    source.setUser(System.getenv("STUDENTDATA_SQLSERVER_USER"));
    source.setPassword(System.getenv("STUDENTDATA_SQLSERVER_PASSWORD"));
    return source;
  }

  /** A store on that SQL Server, without any rows. */
  public static StudentStore emptySqlServerStore() {
    StudentStore store = StudentStore.open(sqlServer());
    empty(store.database());
    return store;
  }

  private static void empty(Database database) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.executeUpdate("delete from " + table);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot empty the store: " + e.getMessage(), e);
    }
  }
}
