package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class IncrementalFactContract extends MaterializationContract {
  private static final Target CLICKS =
      new Target("fct_click", List.of("student", "day_n"), List.of("clicks_n"), "");
  private static final IncrementalFact BY_DAY = IncrementalFact.by("student", "day_n");
  private static final IncrementalFact BY_STUDENT = IncrementalFact.by("student");
  private static final String ALL =
      "select student, day_n, clicks_n from fct_click order by student, day_n";
  private static final TextTable FIRST =
      TextTable.of(
          """
          student | day_n | clicks_n
          Ann     | -1    | 3
          Ann     | 0     | 5
          Bob     | 0     | 7
          """);
  private static final TextTable NEXT =
      TextTable.of(
          """
          student | day_n | clicks_n
          Ann     | 0     | 6
          Ann     | 1     | 1
          """);

  @BeforeEach
  final void fact() {
    table("fct_click (student varchar(9), day_n int, clicks_n int, etl_run_id bigint)");
  }

  @Test
  void rowsOfTheDeltaTakeThePlaceOfThoseWithTheirGrain() {
    assertThat(merge(BY_DAY, CLICKS, FIRST)).isEqualTo(new MergeCount(3, 0, 0));
    assertThat(merge(BY_DAY, CLICKS, NEXT)).isEqualTo(new MergeCount(2, 0, 1));
    assertThat(rows(ALL)).isEqualTo("Ann | -1 | 3\nAnn | 0 | 6\nAnn | 1 | 1\nBob | 0 | 7");
  }

  @Test
  void rowsThatAreClusteredAreTheSameRows() {
    IncrementalFact clustered = BY_DAY.clusteredBy("day_n", "student");
    assertThat(merge(clustered, CLICKS, FIRST)).isEqualTo(new MergeCount(3, 0, 0));
    assertThat(merge(clustered, CLICKS, NEXT)).isEqualTo(new MergeCount(2, 0, 1));
    assertThat(rows(ALL)).isEqualTo("Ann | -1 | 3\nAnn | 0 | 6\nAnn | 1 | 1\nBob | 0 | 7");
  }

  @Test
  void replacingByPartOfTheGrainTakesAllOfItsRows() {
    merge(BY_STUDENT, CLICKS, FIRST);
    assertThat(merge(BY_STUDENT, CLICKS, NEXT)).isEqualTo(new MergeCount(2, 0, 2));
    assertThat(rows(ALL)).isEqualTo("Ann | 0 | 6\nAnn | 1 | 1\nBob | 0 | 7");
  }

  @Test
  void anEmptyDeltaChangesNothing() {
    merge(BY_DAY, CLICKS, FIRST);
    assertThat(merge(BY_DAY, CLICKS, FIRST.withRows(List.of())).isNothing()).isTrue();
    assertThat(rows(ALL)).isEqualTo("Ann | -1 | 3\nAnn | 0 | 5\nBob | 0 | 7");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyOrderAnySplitAndTwiceGiveTheSameRows(long seed) {
    TextTable mixed = FIRST.shuffled(seed);
    merge(BY_DAY, CLICKS, mixed.withRows(mixed.rows().subList(0, 2)));
    merge(BY_DAY, CLICKS, mixed.withRows(mixed.rows().subList(2, 3)));
    merge(BY_DAY, CLICKS, mixed);
    assertThat(rows(ALL)).isEqualTo("Ann | -1 | 3\nAnn | 0 | 5\nBob | 0 | 7");
  }
}
