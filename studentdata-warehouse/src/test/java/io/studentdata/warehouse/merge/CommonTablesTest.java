package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonTablesTest {
  @Test
  void thoseOfADerivedTableMoveInFrontOfTheStatement() {
    assertThat(
            oneLine(
                "insert into t (a) select d.a from (with c as (select 1 as a) select a from c) d"))
        .isEqualTo(
            "with c as (select 1 as a) insert into t (a) select d.a from (select a from c) d");
  }

  @Test
  void commentsTextsAndUnionsAreNoObstacle() {
    assertThat(
            oneLine(
                """
                select count(*) from (
                -- one row per thing (with care)
                with
                c as (
                    select 'it''s ( with' as a -- )
                ),
                e (b) as (select 2)
                select a from c
                union
                select cast(b as varchar(9)) from e
                ) d"""))
        .isEqualTo(
            "with c as ( select 'it''s ( with' as a -- ) ), e (b) as (select 2) select count(*) from"
                + " ( -- one row per thing (with care) select a from c union select cast(b as"
                + " varchar(9)) from e ) d");
  }

  @Test
  void thoseInsideAnotherComeBeforeIt() {
    assertThat(
            oneLine(
                "with z as (select 0 as n) select * from (with b as (with c as (select 1 as n) select"
                    + " n from c) select n from b) d cross join z"))
        .isEqualTo(
            "with c as (select 1 as n), b as (select n from c), z as (select 0 as n) select * from"
                + " (select n from b) d cross join z");
  }

  @Test
  void aStatementWithoutAnyStaysAsItIs() {
    String sql = "with c as (select 1 as a)\nselect a from (select a from c) d\n";
    assertThat(CommonTables.inFront(sql)).isEqualTo(sql);
  }

  private static String oneLine(String sql) {
    return CommonTables.inFront(sql).replaceAll("\\s+", " ");
  }
}
