package io.studentdata.warehouse.schema;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.schema.ChangeLogFiles;
import io.studentdata.core.schema.SchemaMigrator;
import io.studentdata.core.schema.SchemaScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tables of the warehouse and how they come into being: one change log, applied by Liquibase on
 * SQL Server and by a runner of our own on DuckDB.
 */
public final class WarehouseSchema {
  private static final Pattern INCLUDE = Pattern.compile("<include file=\"([^\"]+\\.sql)\"");
  private static final String ROOT = "io/studentdata/warehouse/schema/changelog.xml";

  private WarehouseSchema() {}

  /**
   * Brings a warehouse to the present schema; a second call changes nothing. On DuckDB all or
   * nothing; on SQL Server change set by change set, and the next call goes on from there.
   *
   * @throws DatabaseException if a change set fails or differs from the one applied earlier
   */
  public static void migrate(Database database) {
    if (database.dialect() == Dialect.SQLSERVER) {
      SchemaMigrator.migrate(database, forSqlServer());
    } else {
      migrateDuckDb(database);
    }
  }

  /**
   * The statements that make an empty SQL Server database a warehouse, as Liquibase would run them,
   * for an administrator to run.
   *
   * @throws DatabaseException if Liquibase cannot write it
   */
  public static String sqlServerScript() {
    return SchemaScript.forSqlServer(forSqlServer());
  }

  private static ChangeLogFiles forSqlServer() {
    return new ChangeLogFiles(WarehouseSchema.class, ROOT, SqlServerTypes::in);
  }

  private static void migrateDuckDb(Database database) {
    List<ChangeSet> changes =
        files().stream()
            .flatMap(file -> ChangeLog.parse(file, read(file), "duckdb").stream())
            .toList();
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      try {
        ChangeLogRunner.update(connection, changes);
        connection.commit();
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new DatabaseException("Cannot migrate the warehouse: " + e.getMessage(), e);
    }
  }

  /** The change log's files, in order. */
  static List<String> files() {
    return INCLUDE.matcher(read("changelog.xml")).results().map(found -> found.group(1)).toList();
  }

  /** A file of the change log. */
  static String read(String file) {
    try (InputStream in = WarehouseSchema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new DatabaseException(
            "Cannot find %s beside %s. The jar is incomplete: build it again"
                .formatted(file, WarehouseSchema.class.getName()));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
