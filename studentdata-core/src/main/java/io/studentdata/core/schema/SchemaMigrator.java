package io.studentdata.core.schema;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.ui.LoggerUIService;

/** Brings a schema up to date with Liquibase. Twice is the same as once. */
public final class SchemaMigrator {
  /** The operational store's change log, on the class path. */
  public static final String CHANGE_LOG = "io/studentdata/core/schema/changelog.xml";

  private SchemaMigrator() {}

  /**
   * Applies every change set of the store that is not in yet.
   *
   * @throws DatabaseException if the database refuses one; it is left as Liquibase leaves it, and
   *     the next call goes on from there
   */
  public static void migrate(Database database) {
    migrate(database, ChangeLogFiles.STORE);
  }

  /**
   * Applies every change set of a change log that is not in yet.
   *
   * @throws DatabaseException if the database refuses one; it is left as Liquibase leaves it, and
   *     the next call goes on from there
   */
  public static void migrate(Database database, ChangeLogFiles files) {
    try (Connection connection = database.connect()) {
      Scope.child(quietly(files), () -> update(connection, files));
    } catch (SQLException e) {
      throw failed(e);
    } catch (DatabaseException e) {
      throw e;
    } catch (Exception e) { // Scope.child declares no less
      throw failed(e);
    }
  }

  private static void update(Connection connection, ChangeLogFiles files)
      throws LiquibaseException {
    liquibase.database.Database target =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    new CommandScope(UpdateCommandStep.COMMAND_NAME)
        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, target)
        .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, files.root())
        .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
        .setOutput(OutputStream.nullOutputStream())
        .execute();
  }

  /** Liquibase's own messages go to SLF4J, nothing goes to the console or over the network. */
  static Map<String, Object> quietly(ChangeLogFiles files) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(Scope.Attr.logService.name(), new Slf4jLogService());
    settings.put(Scope.Attr.ui.name(), new LoggerUIService());
    settings.put(Scope.Attr.resourceAccessor.name(), files.accessor());
    settings.put("liquibase.analytics.enabled", "false");
    return settings;
  }

  private static DatabaseException failed(Exception cause) {
    return new DatabaseException(
        "Cannot bring the schema up to date: %s. Check the login's rights, then open it again"
            .formatted(DatabaseException.firstLine(cause)),
        cause);
  }
}
