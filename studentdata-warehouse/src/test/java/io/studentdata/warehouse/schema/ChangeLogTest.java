package io.studentdata.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
  private static final String TWO_SETS =
      """
      --liquibase formatted sql
      --property name:number value:bigint dbms:duckdb
      --property name:number value:numeric dbms:mssql

      --changeset team:first
      --comment One row per thing; never more.
      create table thing (thing_id ${number});
      insert into thing (thing_id) values (1);
      --rollback drop table thing;

      --changeset team:second
      insert into thing (thing_id) values (2);
      """;

  @Test
  void readsChangeSetsWithTheirStatementsAndTheDatabasesOwnProperties() {
    List<ChangeSet> sets = ChangeLog.parse("things.sql", TWO_SETS, "duckdb");
    assertThat(sets).extracting(ChangeSet::id).containsExactly("first", "second");
    assertThat(sets.get(0).statements())
        .containsExactly(
            "create table thing (thing_id bigint)", "insert into thing (thing_id) values (1)");
  }

  @Test
  void changeSetsForOtherDatabasesAreLeftOut() {
    String text =
        TWO_SETS.replace("--changeset team:first", "--changeset team:first dbms:mssql,h2");
    assertThat(ChangeLog.parse("things.sql", text, "duckdb"))
        .extracting(ChangeSet::id)
        .containsExactly("second");
    assertThat(ChangeLog.parse("things.sql", text, "mssql"))
        .extracting(ChangeSet::id)
        .containsExactly("first", "second");
  }

  @Test
  void anAttributeThatIsNotKnownIsRefused() {
    String text =
        TWO_SETS.replace("--changeset team:first", "--changeset team:first runAlways:true");
    assertThatThrownBy(() -> ChangeLog.parse("bad.sql", text, "duckdb"))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("runAlways:true");
  }

  @Test
  void commentsAndBlankLinesDoNotChangeTheChecksum() {
    String reworded = TWO_SETS.replace("One row per thing; never more.", "Things.\n\n");
    assertThat(checksums(reworded)).isEqualTo(checksums(TWO_SETS));
    assertThat(checksums(TWO_SETS.replace("(2)", "(3)"))).isNotEqualTo(checksums(TWO_SETS));
  }

  @Test
  void eachChangeSetRunsOnceInOrder() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      List<ChangeSet> sets = ChangeLog.parse("things.sql", TWO_SETS, "duckdb");
      ChangeLogRunner.update(connection, sets.subList(0, 1));
      ChangeLogRunner.update(connection, sets);
      ChangeLogRunner.update(connection, sets);
      assertThat(text(connection, "select string_agg(thing_id, ',' order by thing_id) from thing"))
          .isEqualTo("1,2");
      assertThat(
              text(
                  connection,
                  "select string_agg(concat(orderexecuted, id), ' ' order by orderexecuted)"
                      + " from databasechangelog"))
          .isEqualTo("1first 2second");
    }
  }

  @Test
  void aChangeSetThatWasEditedAfterItRanIsRefused() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      ChangeLogRunner.update(connection, ChangeLog.parse("things.sql", TWO_SETS, "duckdb"));
      List<ChangeSet> edited =
          ChangeLog.parse("things.sql", TWO_SETS.replace("(2)", "(3)"), "duckdb");
      assertThatThrownBy(() -> ChangeLogRunner.update(connection, edited))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("things.sql::second::team");
    }
  }

  @Test
  void sqlOutsideAChangeSetAndUnknownPropertiesAreRefused() {
    assertThatThrownBy(() -> ChangeLog.parse("bad.sql", "create table t (i int);\n", "duckdb"))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("bad.sql");
    assertThatThrownBy(() -> ChangeLog.parse("bad.sql", TWO_SETS, "oracle"))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("${number}");
  }

  private static List<String> checksums(String text) {
    return ChangeLog.parse("things.sql", text, "duckdb").stream().map(ChangeSet::checksum).toList();
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (ResultSet row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
