package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class RebuildContract extends MaterializationContract {
  private static final Target WEEKDAY =
      new Target("dim_weekday", List.of("number_n"), List.of("name"), "");
  private static final TextTable DAYS =
      TextTable.of(
          """
          number_n | name
          1        | Monday
          2        | Tuesday
          """);

  @BeforeEach
  final void dimension() {
    table("dim_weekday (number_n int, name varchar(9), etl_run_id bigint)");
  }

  @Test
  void theTableBecomesWhatTheSelectYields() {
    assertThat(merge(new Rebuild(), WEEKDAY, DAYS)).isEqualTo(new MergeCount(2, 0, 0));
    TextTable one = DAYS.withRows(List.of(List.of("1", "Mon")));
    assertThat(merge(new Rebuild(), WEEKDAY, one)).isEqualTo(new MergeCount(1, 0, 2));
    assertThat(rows("select number_n, name from dim_weekday")).isEqualTo("1 | Mon");
  }

  @Test
  void theSameRowsAgainAreNotWrittenAgain() {
    merge(new Rebuild(), WEEKDAY, DAYS);
    assertThat(merge(new Rebuild(), WEEKDAY, DAYS.shuffled(1)).isNothing()).isTrue();
  }

  @Test
  void aRowThatComesTwiceIsADifference() {
    merge(new Rebuild(), WEEKDAY, DAYS);
    TextTable twice =
        DAYS.withRows(List.of(DAYS.rows().get(0), DAYS.rows().get(1), DAYS.rows().get(1)));
    assertThat(merge(new Rebuild(), WEEKDAY, twice)).isEqualTo(new MergeCount(3, 0, 2));
  }
}
