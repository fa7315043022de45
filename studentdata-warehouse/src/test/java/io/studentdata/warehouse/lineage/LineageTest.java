package io.studentdata.warehouse.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What feeds a column. */
final class LineageTest {
  private static final Map<String, List<String>> TABLES =
      Map.of("t", List.of("a", "b", "c"), "u", List.of("a", "d"));

  @Test
  void aColumnIsFedByWhatItsExpressionReads() {
    assertThat(of("select a, t.b as x, a + 2 * c as y, 1 as one, cast(null as int) as none from t"))
        .isEqualTo("{a=[t.a], x=[t.b], y=[t.a, t.c], one=[], none=[]}");
    assertThat(of("select case when t.a > 0 then u.d else coalesce(t.b, 0) end as z from t, u"))
        .isEqualTo("{z=[t.a, t.b, u.d]}");
  }

  @Test
  void rowsAndTheirOrderFeedNothing() {
    assertThat(
            of(
                "select sum(t.b) over (partition by t.a order by t.c) as s, count(*) as n from t"
                    + " inner join u on u.a = t.a where u.d > 0 group by t.c"))
        .isEqualTo("{s=[t.b], n=[]}");
  }

  @Test
  void stepsAndSubqueriesAreFollowed() {
    assertThat(
            of(
                "with x as (select a as k, b from t), y (p, q) as (select k, d from x, u)"
                    + " select y.*, x.b as r, (select max(u.d) from u where u.a = y.p) as m from y"
                    + " inner join (select k, b from x) x on x.k = y.p"))
        .isEqualTo("{p=[t.a], q=[u.d], r=[t.b], m=[u.d]}");
  }

  @Test
  void unionsAreFedByAllTheirParts() {
    assertThat(of("select a, b from t union all select d, 0 from u union select c, c from t"))
        .isEqualTo("{a=[t.a, t.c, u.d], b=[t.b, t.c]}");
  }

  @Test
  void whatIsNotKnownIsRefused() {
    assertThatThrownBy(() -> of("select nothing from t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
    assertThatThrownBy(() -> of("select * from range(3)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TABLE_FUNCTION");
    assertThatThrownBy(() -> of("select from where"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parse");
  }

  private static String of(String sql) {
    Map<String, Set<Origin>> columns =
        new Lineage(table -> Lineage.leaf(table, TABLES.getOrDefault(table, List.of()))).of(sql);
    return columns.toString();
  }
}
