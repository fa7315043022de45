package io.studentdata.core.testkit;

import com.microsoft.sqlserver.jdbc.SQLServerDataSource;
import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.schema.SchemaMigrator;
import io.studentdata.core.schema.SchemaScript;
import io.studentdata.core.store.StudentStore;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database of a test class's own on the SQL Server that the environment names, made before its
 * tests and dropped after them. To be registered as a static extension.
 */
public final class SqlServerDatabase implements BeforeAllCallback, AfterAllCallback {
  /** The variable that holds the JDBC URL; {@code _USER} and {@code _PASSWORD} go with it. */
  public static final String VARIABLE = "STUDENTDATA_SQLSERVER_URL";

  private static final String USER = "STUDENTDATA_SQLSERVER_USER";
  private static final String PASSWORD = "STUDENTDATA_SQLSERVER_PASSWORD";

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

  /** What the server said when Liquibase migrated; null until it was asked, or where it can. */
  private static @Nullable String migrationRefused;

  private final String name =
      "studentdata_test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  private final boolean filled;

  private SqlServerDatabase(boolean filled) {
    this.filled = filled;
  }

  /** A database with the store's tables. */
  public static SqlServerDatabase withTables() {
    return new SqlServerDatabase(true);
  }

  /** A database with nothing in it. */
  public static SqlServerDatabase bare() {
    return new SqlServerDatabase(false);
  }

  /** The database's name. */
  public String name() {
    return name;
  }

  /** Connections to this database, as the user that the environment names. */
  public SQLServerDataSource dataSource() {
    return dataSource(System.getenv(USER), System.getenv(PASSWORD));
  }

  /** Connections to this database, as somebody else. */
  public SQLServerDataSource dataSource(String user, String password) {
    SQLServerDataSource source = server(user, password);
    source.setDatabaseName(name);
    return source;
  }

  /** Connections to whatever database the URL names. */
  public static SQLServerDataSource server() {
    return server(System.getenv(USER), System.getenv(PASSWORD));
  }

  /** A store on this database, without any rows. */
  public StudentStore emptyStore() {
    StudentStore store =
        StudentStore.builder(dataSource()).migrates(migrationRefused == null).open();
    try {
      SqlScript.run(dataSource(), TABLES.stream().map(table -> "delete from " + table).toList());
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot empty the store: " + e.getMessage(), e);
    }
    return store;
  }

  /** What the server says to Liquibase when it migrates; null where it can. */
  public static @Nullable String migrationRefused() {
    return migrationRefused;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    SqlScript.run(server(), List.of("create database " + name));
    try {
      // Readers then see what was committed and do not wait for writers, as the store advises.
      SqlScript.run(
          server(), List.of("alter database " + name + " set read_committed_snapshot on"));
    } catch (SQLException e) {
      context.publishReportEntry("read_committed_snapshot", String.valueOf(e.getMessage()));
    }
    if (filled) {
      fill(context);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    SqlScript.run(server(), List.of("drop database " + name));
  }

  private void fill(ExtensionContext context) throws SQLException {
    if (migrationRefused == null) {
      try {
        SchemaMigrator.migrate(Database.of(dataSource()));
        return;
      } catch (DatabaseException e) {
        migrationRefused = String.valueOf(e.getMessage());
        // What it made before it gave up is in the way.
        SqlScript.run(server(), List.of("drop database " + name, "create database " + name));
      }
    }
    context.publishReportEntry("migration", migrationRefused);
    SqlScript.run(dataSource(), SqlScript.batches(SchemaScript.forSqlServer()));
  }

  private static SQLServerDataSource server(String user, String password) {
    SQLServerDataSource source = new SQLServerDataSource();
    source.setURL(System.getenv(VARIABLE));
    source.setUser(user);
    source.setPassword(password);
    return source;
  }
}
