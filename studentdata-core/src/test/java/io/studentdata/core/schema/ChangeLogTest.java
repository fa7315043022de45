package io.studentdata.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.db.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.RollbackCountCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The change log on H2, and as the script that Liquibase makes of it for SQL Server. */
final class ChangeLogTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "studentdata", "core", "schema");
  private static final Pattern CREATED =
      Pattern.compile("(?i)create\\s+table\\s+(?!DATABASECHANGELOG)(\\w+)");

  private static Database empty() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MSSQLServer;DB_CLOSE_DELAY=-1");
    return Database.of(source);
  }

  private static String text() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  private static List<String> created(String sql) {
    return CREATED
        .matcher(sql)
        .results()
        .map(MatchResult::group)
        .map(found -> found.toLowerCase(Locale.ROOT).replaceAll("create\\s+table\\s+", ""))
        .sorted()
        .toList();
  }

  private static List<String> tables(Database database) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = database.connect()) {
      DatabaseMetaData meta = connection.getMetaData();
      try (ResultSet rows =
          meta.getTables(
              null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
        while (rows.next()) {
          String name = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
          if (!name.startsWith("databasechangelog")) {
            tables.add(name);
          }
        }
      }
    }
    return tables.stream().sorted().toList();
  }

  private static void rollBack(Database database) throws Exception {
    try (Connection connection = database.connect()) {
      Scope.child(
          SchemaMigrator.quietly(ChangeLogFiles.STORE),
          () ->
              new CommandScope(RollbackCountCommandStep.COMMAND_NAME)
                  .addArgumentValue(
                      DbUrlConnectionArgumentsCommandStep.DATABASE_ARG,
                      DatabaseFactory.getInstance()
                          .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                  .addArgumentValue("changelogFile", SchemaMigrator.CHANGE_LOG)
                  .addArgumentValue(RollbackCountCommandStep.COUNT_ARG, 1_000)
                  .setOutput(OutputStream.nullOutputStream())
                  .execute());
    }
  }

  @Test
  void isAppliedWholeAndTwiceIsTheSameAsOnce() throws Exception {
    Database database = empty();
    SchemaMigrator.migrate(database);
    assertThat(tables(database)).isEqualTo(created(text()));
    SchemaMigrator.migrate(database);
    assertThat(tables(database)).isEqualTo(created(text()));
  }

  @Test
  void isRolledBackToNothingAndAppliedAgain() throws Exception {
    Database database = empty();
    SchemaMigrator.migrate(database);
    rollBack(database);
    assertThat(tables(database)).isEmpty();
    SchemaMigrator.migrate(database);
    assertThat(tables(database)).isEqualTo(created(text()));
  }

  @Test
  void everyChangeSetSaysHowToUndoIt() throws IOException {
    for (String changeSet : text().split("--changeset ", -1)) {
      if (changeSet.startsWith("studentdata:")) {
        assertThat(changeSet).contains("--rollback ");
      }
    }
  }

  @Test
  void makesAScriptForSqlServerWithoutOne() throws IOException {
    String script = SchemaScript.forSqlServer();
    assertThat(created(script)).isEqualTo(created(text()));
    assertThat(script)
        .contains("collate Latin1_General_100_BIN2")
        .contains("INSERT INTO DATABASECHANGELOG")
        .doesNotContain("${");
  }

  @Test
  void theScriptThatAdministratorsRunIsTheOneThatLiquibaseWrites() throws IOException {
    Path file = Path.of("..", "docs", "sqlserver", "02-schema.sql");
    String script = SchemaScript.forSqlServer();
    if (Boolean.getBoolean("studentdata.docs.rewrite")) {
      Files.writeString(file, script);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "docs/sqlserver/02-schema.sql; to write it anew: mvn -pl studentdata-core test"
                + " -Dtest=ChangeLogTest -Dstudentdata.docs.rewrite=true")
        .isEqualTo(script);
  }

  @Test
  void usesNoTypeOrClauseThatSqlServerLacks() {
    String script = SchemaScript.forSqlServer().toLowerCase(Locale.ROOT);
    assertThat(script)
        .doesNotContainPattern(
            "\\b(boolean|clob|double precision|timestamp with|if not exists|auto_increment|comment on)\\b");
  }
}
