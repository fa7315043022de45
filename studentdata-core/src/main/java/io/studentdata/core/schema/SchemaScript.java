package io.studentdata.core.schema;

import io.studentdata.core.db.DatabaseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateSqlCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.exception.LiquibaseException;

/** A schema as a script, for a database that an administrator sets up by hand. */
public final class SchemaScript {
  /** When, where and in which run the script was written. */
  private static final Pattern OF_THIS_RUN =
      Pattern.compile("(?m)^-- (?:Ran at|Against): .*\\R|'\\d+'(?=\\)$)");

  private SchemaScript() {}

  /**
   * The statements that make an empty SQL Server database a store, as Liquibase would run them,
   * with its own records, so that a library that is later given the right goes on from there. No
   * database is needed to write it, and it is the same every time.
   *
   * @throws DatabaseException if Liquibase cannot write it
   */
  public static String forSqlServer() {
    return forSqlServer(ChangeLogFiles.STORE);
  }

  /**
   * The statements that Liquibase would run on an empty SQL Server database for a change log, with
   * its own records.
   *
   * @throws DatabaseException if Liquibase cannot write it
   */
  public static String forSqlServer(ChangeLogFiles files) {
    try {
      Path history = Files.createTempDirectory("studentdata-schema").resolve("history.csv");
      try {
        return Scope.child(SchemaMigrator.quietly(files), () -> write(history, files));
      } finally {
        Files.deleteIfExists(history);
        Files.delete(history.getParent());
      }
    } catch (IOException e) {
      throw failed(e);
    } catch (DatabaseException e) {
      throw e;
    } catch (Exception e) { // Scope.child declares no less
      throw failed(e);
    }
  }

  private static String write(Path history, ChangeLogFiles files) throws LiquibaseException {
    String url = "offline:mssql?outputLiquibaseSql=all&changeLogFile=" + history;
    Database offline =
        DatabaseFactory.getInstance().openDatabase(url, null, null, null, files.accessor());
    try {
      ByteArrayOutputStream script = new ByteArrayOutputStream();
      new CommandScope(UpdateSqlCommandStep.COMMAND_NAME)
          .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, offline)
          .addArgumentValue(UpdateSqlCommandStep.CHANGELOG_FILE_ARG, files.root())
          .setOutput(script)
          .execute();
      return OF_THIS_RUN
          .matcher(script.toString(StandardCharsets.UTF_8))
          .replaceAll(part -> part.group().startsWith("--") ? "" : "NULL");
    } finally {
      offline.close();
    }
  }

  private static DatabaseException failed(Exception cause) {
    return new DatabaseException(
        "Cannot write the schema as a script: %s. Check that the temporary folder may be written to"
            .formatted(DatabaseException.firstLine(cause)),
        cause);
  }
}
