package io.studentdata.warehouse.testkit;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.testkit.SqlScript;
import io.studentdata.core.testkit.SqlServerDatabase;
import io.studentdata.core.testkit.StatementLog;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.db.WarehouseOptions;
import io.studentdata.warehouse.schema.SqlServerLayout;
import io.studentdata.warehouse.schema.WarehouseSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A warehouse of a test class's own on the SQL Server that the environment names: a database made
 * before its tests and dropped after them. To be registered as a static extension.
 */
public final class SqlServerWarehouse implements BeforeAllCallback, AfterAllCallback {
  private static final WarehouseOptions OPTIONS = LoadedWarehouse.options().withoutMigration();

  /** What the server said when Liquibase migrated; null until it was asked, or where it can. */
  private static @Nullable String migrationRefused;

  private final SqlServerDatabase database = SqlServerDatabase.bare();
  private int classes; // a nested class is told of its own beginning and end, too

  /** Pooled connections to the database, whose statements are written down. */
  public DataSource dataSource() {
    return OverheardWarehouse.overheard(
        database.dataSource(), () -> (sender, sql) -> StatementLog.record(sql));
  }

  /** The warehouse without any rows but those that it is made with; to be closed by the caller. */
  public Warehouse empty() {
    Warehouse warehouse = open();
    List<String> tables =
        warehouse
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select table_name from information_schema.tables"
                                + " where table_type = 'BASE TABLE' order by table_name")
                        .mapTo(String.class)
                        .list());
    warehouse
        .jdbi()
        .useHandle(
            handle -> {
              for (String table : tables) {
                if (table.startsWith("dim_") && !table.equals("dim_model_version")) {
                  handle.execute("delete from " + table + " where etl_run_id > 0");
                } else if (table.matches("(fct|stg|bld|bridge|dim)_.*|etl_[^l].*|check_result")
                    && !table.equals("etl_setting")) {
                  handle.execute("delete from " + table);
                }
              }
              handle.execute( // what loads remember of texts that they need not run again
                  "delete from etl_setting where setting_name not like '%fingerprint'"
                      + " and setting_name <> 'pseudonym_key'");
            });
    return warehouse;
  }

  /**
   * Whether the server that the environment names is Babelfish: a condition of classes for SQL
   * Server itself, so that they are counted as skipped. False where none is named.
   */
  public static boolean isEmulated() throws SQLException {
    if (System.getenv(SqlServerDatabase.VARIABLE) == null) {
      return false;
    }
    try (Connection connection = SqlServerDatabase.server().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select @@version")) {
      row.next();
      return row.getString(1).contains("Babelfish");
    }
  }

  /** The warehouse as it is; to be closed by the caller. */
  public Warehouse open() {
    return Warehouse.open(dataSource(), OPTIONS);
  }

  /** The name of the database, for {@link #named}. */
  public String name() {
    return database.name();
  }

  /** The warehouse in a database that another process made; ends with this process. */
  public static Warehouse named(String database) {
    return Warehouse.open(SqlServerDatabase.named(database), OPTIONS);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    database.beforeAll(context);
    if (classes++ > 0) {
      return;
    }
    if (migrationRefused == null) {
      try {
        try (Warehouse migrated = Warehouse.open(dataSource(), LoadedWarehouse.options())) {
          migrated.lacks().forEach(lack -> context.publishReportEntry("layout", lack));
        }
        return;
      } catch (DatabaseException e) {
        migrationRefused = String.valueOf(e.getMessage());
        database.afterAll(context); // what it made before it gave up is in the way
        database.beforeAll(context);
      }
    }
    context.publishReportEntry("migration", migrationRefused);
    SqlScript.run(dataSource(), SqlScript.batches(WarehouseSchema.sqlServerScript()));
    SqlScript.run(dataSource(), SqlScript.batches(views()));
    try (Connection connection = dataSource().getConnection()) {
      for (String lack : SqlServerLayout.apply(connection)) {
        context.publishReportEntry("layout", lack);
      }
    }
  }

  private static String views() {
    Path script = Path.of("..", "docs", "sqlserver", "06-warehouse-views.sql");
    try {
      return Files.readString(script);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + script, e);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    classes--;
    database.afterAll(context);
  }
}
