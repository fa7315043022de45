package io.studentdata.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SqlServerTablesTest {
  @Test
  void statementsAreFollowedOneAfterTheOther() {
    assertThat(
            SqlServerTables.after(
                List.of(
                    "create table t (a bigint not null, b decimal(19, 4),\n    c int)",
                    "create table gone (a int)",
                    "insert into t (a) values (1)",
                    "alter table t add d date not null",
                    "alter table t drop column c",
                    "alter table t add constraint pk_t primary key (a, d)",
                    "drop table gone")))
        .containsExactly(
            Map.entry(
                "t",
                new SqlServerTable(
                    "t",
                    List.of(
                        new SqlServerColumn("a", "bigint", false),
                        new SqlServerColumn("b", "decimal(19, 4)", true),
                        new SqlServerColumn("d", "date", false)),
                    List.of("a", "d"))));
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    for (String statement :
        List.of(
            "create table t (a money)",
            "create table t (a int default 1)",
            "alter table nowhere add a int",
            "alter table t alter column a bigint")) {
      assertThatThrownBy(() -> SqlServerTables.after(List.of(statement)))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("is not understood here");
    }
  }

  @Test
  void theyAreTheTablesOfTheScriptThatLiquibaseWrites() {
    String script = WarehouseSchema.sqlServerScript();
    assertThat(
            SqlServerTables.all().values().stream()
                .map(SqlServerTable::name)
                .collect(Collectors.toSet()))
        .isSubsetOf(
            Pattern.compile("(?i)create table (\\w+)")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet()))
        .contains("dim_student", "fct_risk_score", "stg_load", "etl_run")
        .hasSizeGreaterThan(50);
    assertThat(SqlServerTables.all())
        .hasEntrySatisfying(
            "dim_student", table -> assertThat(table.primaryKey()).containsExactly("student_key"));
  }
}
