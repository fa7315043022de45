package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class SnapshotContract extends MaterializationContract {
  private static final Snapshot WAY = new Snapshot(List.of("student"), "touched");
  private static final Target BALANCE =
      new Target("fct_balance", List.of("student", "month_n"), List.of("owed_n"), "");
  private static final String ALL =
      "select student, month_n, owed_n, etl_run_id from fct_balance order by student, month_n";
  private static final TextTable FIRST =
      TextTable.of(
          """
          student | month_n | owed_n
          Ann     | 10      | 500
          Ann     | 11      | 300
          Ann     | 12      | 300
          Bob     | 10      | -
          """);

  @BeforeEach
  final void fact() {
    table("fct_balance (student varchar(9), month_n int, owed_n int, etl_run_id bigint)");
    table("touched (student varchar(9))");
    touch("Ann", "Bob");
    merge(WAY, BALANCE, FIRST);
  }

  @Test
  void whatArrivesLateRestatesThePeriodsItBearsOnAndNoOthers() {
    nextRun();
    touch("Ann");
    TextTable late =
        TextTable.of(
            """
            student | month_n | owed_n
            Ann     | 10      | 500
            Ann     | 11      | 200
            Ann     | 12      | 200
            Ann     | 13      | 200
            """);
    assertThat(merge(WAY, BALANCE, late)).isEqualTo(new MergeCount(1, 2, 0));
    assertThat(rows(ALL))
        .isEqualTo(
            """
            Ann | 10 | 500 | 1
            Ann | 11 | 200 | 2
            Ann | 12 | 200 | 2
            Ann | 13 | 200 | 2
            Bob | 10 | - | 1""");
  }

  @Test
  void periodsThatAreNoMoreGoAlsoWhereNoneIsLeft() {
    touch("Ann", "Bob");
    TextTable shorter = FIRST.withRows(FIRST.rows().subList(0, 1));
    assertThat(merge(WAY, BALANCE, shorter)).isEqualTo(new MergeCount(0, 0, 3));
    assertThat(rows(ALL)).isEqualTo("Ann | 10 | 500 | 1");
  }

  @Test
  void thingsThatWereNotTouchedAreLeftAlone() {
    touch("Cem");
    assertThat(merge(WAY, BALANCE, FIRST.withRows(List.of())).isNothing()).isTrue();
    assertThat(rows("select count(*) from fct_balance")).isEqualTo("4");
  }

  @Test
  void theSamePeriodsAgainChangeNothing() {
    nextRun();
    touch("Ann", "Bob");
    assertThat(merge(WAY, BALANCE, FIRST).isNothing()).isTrue();
    assertThat(rows("select distinct etl_run_id from fct_balance")).isEqualTo("1");
  }

  @Test
  void aStateThatBecomesUnknownIsAChange() {
    touch("Bob");
    TextTable known = FIRST.withRows(List.of(List.of("Bob", "10", "7")));
    assertThat(merge(WAY, BALANCE, known)).isEqualTo(new MergeCount(0, 1, 0));
    assertThat(merge(WAY, BALANCE, FIRST.withRows(FIRST.rows().subList(3, 4))))
        .isEqualTo(new MergeCount(0, 1, 0));
    assertThat(rows("select owed_n from fct_balance where student = 'Bob'")).isEqualTo("-");
  }

  @Test
  void whereThingsArePeriodsAPeriodGoesAlsoWhereAsManyComeAsAreNotKnownYet() {
    table("month (student varchar(9), month_n int)");
    statement("insert into month values ('Ann', 11), ('Ann', null)");
    Snapshot months = new Snapshot(List.of("student", "month_n"), "month");
    TextTable others =
        FIRST.withRows(List.of(List.of("Ann", "13", "7"), List.of("Ann", "14", "7")));
    assertThat(merge(months, BALANCE, others)).isEqualTo(new MergeCount(2, 0, 1));
    assertThat(rows("select month_n from fct_balance where student = 'Ann' order by month_n"))
        .isEqualTo("10\n12\n13\n14");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyOrderGivesTheSameRows(long seed) {
    touch("Ann", "Bob");
    statement("delete from fct_balance where month_n = 11");
    assertThat(merge(WAY, BALANCE, FIRST.shuffled(seed))).isEqualTo(new MergeCount(1, 0, 0));
    assertThat(rows("select student, month_n, owed_n from fct_balance order by 1, 2"))
        .isEqualTo(FIRST.toString());
  }

  private void touch(String... students) {
    statement("delete from touched");
    for (String student : students) {
      statement("insert into touched values ('" + student + "')");
    }
  }
}
