package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlServerSessionSqlTest {
  private final SessionSql way = new SqlServerSessionSql();

  @Test
  void aKeptNameIsThatOfATemporaryTableUntilItIsDropped() {
    assertThat(way.spell("select a from delta")).isEqualTo("select a from delta");
    assertThat(way.keep("delta", "select 1 as a"))
        .isEqualTo("select * into #delta from (\nselect 1 as a\n) kept");
    assertThat(way.spell("delete from t where exists (select 1 from delta where delta.a = t.a)"))
        .isEqualTo("delete from t where exists (select 1 from #delta where #delta.a = t.a)");
    assertThat(way.drop("delta")).isEqualTo("drop table if exists #delta");
    assertThat(way.spell("select a from delta")).isEqualTo("select a from delta");
  }

  @Test
  void columnsTextsCommentsAndLongerNamesAreNotMeant() {
    way.keep("delta", "select 1 as a");
    String sql = "select t.delta, 'delta' as a from t_delta t -- delta\nwhere my_delta = 1";
    assertThat(way.spell(sql)).isEqualTo(sql);
  }

  @Test
  void whatIsKeptMayBeMadeOfWhatIsKeptAndOfCommonTables() {
    way.keep("one", "select 1 as a");
    assertThat(way.keep("two", "with c as (select a from one)\nselect a from c"))
        .isEqualTo(
            "with c as (select a from #one)\nselect * into #two from (\nselect a from c\n) kept");
  }
}
