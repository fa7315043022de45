package io.studentdata.core.testkit;

import static java.util.stream.Collectors.joining;

import com.microsoft.sqlserver.jdbc.SQLServerConnectionPoolDataSource;
import com.microsoft.sqlserver.jdbc.SQLServerDataSource;
import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.schema.SchemaMigrator;
import io.studentdata.core.schema.SchemaScript;
import io.studentdata.core.store.StudentStore;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
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

  private static final int MOST = 40;
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
  private final List<JdbcConnectionPool> opened = new ArrayList<>();
  private @Nullable JdbcConnectionPool pool;
  private int classes; // a nested class is told of its own beginning and end, too

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

  /** Pooled connections to this database, as the user that the environment names. */
  public DataSource dataSource() {
    if (pool == null) {
      pool = pooled(name, System.getenv(USER), System.getenv(PASSWORD));
      opened.add(pool);
    }
    return pool;
  }

  /** Pooled connections to this database, as somebody else. */
  public DataSource dataSource(String user, String password) {
    JdbcConnectionPool own = pooled(name, user, password);
    opened.add(own);
    return own;
  }

  /** Pooled connections to a database of the server that another process made. */
  public static DataSource named(String database) {
    return pooled(database, System.getenv(USER), System.getenv(PASSWORD));
  }

  /** Connections to whatever database the URL names. */
  public static DataSource server() {
    return configured(new SQLServerDataSource(), System.getenv(USER), System.getenv(PASSWORD));
  }

  /** A store on this database, without any rows. */
  public StudentStore emptyStore() {
    StudentStore store = StudentStore.builder(dataSource()).migrates(false).open();
    try {
      SqlScript.run(
          dataSource(),
          List.of(TABLES.stream().map("delete from %s;"::formatted).collect(joining("\n"))));
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
    if (classes++ > 0) {
      return;
    }
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
    if (--classes > 0) {
      return;
    }
    opened.forEach(JdbcConnectionPool::dispose);
    opened.clear();
    pool = null;
    SqlScript.run(server(), List.of("drop database " + name));
  }

  private void fill(ExtensionContext context) throws SQLException {
    if (migrationRefused == null) {
      SQLServerDataSource own =
          configured(new SQLServerDataSource(), System.getenv(USER), System.getenv(PASSWORD));
      own.setDatabaseName(name);
      try {
        SchemaMigrator.migrate(Database.of(own));
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

  private static JdbcConnectionPool pooled(String database, String user, String password) {
    SQLServerConnectionPoolDataSource source =
        configured(new SQLServerConnectionPoolDataSource(), user, password);
    source.setDatabaseName(database);
    JdbcConnectionPool made = JdbcConnectionPool.create(source);
    made.setMaxConnections(MOST);
    return made;
  }

  private static <S extends SQLServerDataSource> S configured(
      S source, String user, String password) {
    source.setURL(System.getenv(VARIABLE));
    source.setUser(user);
    source.setPassword(password);
    return source;
  }
}
