package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class Scd1Contract extends MaterializationContract {
  private static final Scd1 WAY = new Scd1("course_key");
  private static final Target COURSE =
      new Target("dim_course", List.of("code"), List.of("title", "credits_n"), "");
  private static final String ALL =
      "select code, title, credits_n from dim_course where course_key > 0 order by code";
  private static final TextTable FIRST =
      TextTable.of(
          """
          code | title   | credits_n
          AAA  | Algebra | 30
          BBB  | -       | -
          CCC  | Chess   | 10
          """);

  @BeforeEach
  final void dimension() {
    table(
        "dim_course (course_key bigint, code varchar(9), title varchar(9), credits_n int,"
            + " etl_run_id bigint)");
  }

  @Test
  void newRowsGetKeysFromOneOnInGrainOrder() {
    assertThat(merge(WAY, COURSE, FIRST)).isEqualTo(new MergeCount(3, 0, 0));
    assertThat(rows("select course_key, code from dim_course order by 1"))
        .isEqualTo("1 | AAA\n2 | BBB\n3 | CCC");
  }

  @Test
  void theSameRowsAgainChangeNothing() {
    merge(WAY, COURSE, FIRST);
    assertThat(merge(WAY, COURSE, FIRST).isNothing()).isTrue();
    assertThat(rows(ALL)).isEqualTo("AAA | Algebra | 30\nBBB | - | -\nCCC | Chess | 10");
  }

  @Test
  void aChangedRowKeepsItsKeyAndAMissingOneStays() {
    merge(WAY, COURSE, FIRST);
    TextTable next =
        TextTable.of(
            """
            code | title   | credits_n
            BBB  | Botany  | -
            CCC  | Chess   | -
            DDD  | Drama   | 60
            """);
    assertThat(merge(WAY, COURSE, next)).isEqualTo(new MergeCount(1, 2, 0));
    assertThat(rows("select course_key, code, title, credits_n from dim_course order by 1"))
        .isEqualTo(
            "1 | AAA | Algebra | 30\n2 | BBB | Botany | -\n3 | CCC | Chess | -\n4 | DDD | Drama | 60");
  }

  @Test
  void theUnknownMemberIsLeftAloneAndCountsForNoKey() {
    statement("insert into dim_course values (-1, 'UNKNOWN', null, null, 0)");
    merge(WAY, COURSE, FIRST);
    assertThat(rows("select min(course_key), max(course_key), count(*) from dim_course"))
        .isEqualTo("-1 | 3 | 4");
  }

  @Test
  void aKeyWhoseRowIsGoneIsNotGivenOutAgain() {
    merge(WAY, COURSE, FIRST);
    statement("delete from dim_course where code in ('BBB', 'CCC')");
    TextTable next = TextTable.of("code | title | credits_n\nDDD | Drama | 60");
    merge(WAY, COURSE, next);
    assertThat(rows("select course_key, code from dim_course order by 1"))
        .isEqualTo("1 | AAA\n4 | DDD");
  }

  @Test
  void keysAreCountedOnFromTheHighestInUseWhereNobodyKeptIt() {
    statement("insert into dim_course values (41, 'ZZZ', null, null, 0)");
    merge(WAY, COURSE, FIRST);
    assertThat(rows("select course_key, code from dim_course order by 1"))
        .isEqualTo("41 | ZZZ\n42 | AAA\n43 | BBB\n44 | CCC");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyOrderAndAnySplitGiveTheSameRows(long seed) {
    TextTable mixed = FIRST.shuffled(seed);
    merge(WAY, COURSE, mixed.withRows(mixed.rows().subList(0, 1)));
    merge(WAY, COURSE, mixed.withRows(mixed.rows().subList(1, 3)));
    assertThat(rows(ALL)).isEqualTo("AAA | Algebra | 30\nBBB | - | -\nCCC | Chess | 10");
  }
}
