package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class Scd2Contract extends MaterializationContract {
  private static final Scd2 WAY =
      new Scd2("student_key", "durable_key", "declared_on", List.of("region", "age"), List.of());
  private static final Target STUDENT =
      new Target("dim_student", List.of("name"), List.of("declared_on", "region", "age"), "");
  private static final String TIMELINE =
      "select name, region, age, valid_from, valid_to, is_current from dim_student"
          + " order by name, valid_from";
  private static final String KEYS =
      "select student_key, durable_key, name, declared_on from dim_student order by 1";

  /** Ann moves twice and is back in the end; Bob says the same twice; Cem says nothing. */
  private static final TextTable DECLARED =
      TextTable.of(
          """
          name | declared_on | region | age
          Ann  | 2013-02-01  | Wales  | 0-35
          Ann  | 2013-10-01  | London | 0-35
          Ann  | 2014-02-01  | Wales  | 0-35
          Bob  | 2013-02-01  | -      | 55<=
          Bob  | 2014-02-01  | -      | 55<=
          Cem  | 2013-10-01  | -      | -
          """);

  private static final String SPANS =
      """
      Ann | Wales | 0-35 | 1900-01-01 | 2013-10-01 | 0
      Ann | London | 0-35 | 2013-10-01 | 2014-02-01 | 0
      Ann | Wales | 0-35 | 2014-02-01 | 9999-12-31 | 1
      Bob | - | 55<= | 1900-01-01 | 9999-12-31 | 1
      Cem | - | - | 1900-01-01 | 9999-12-31 | 1""";

  @BeforeEach
  final void dimension() {
    table(
        "dim_student (student_key bigint, durable_key bigint, name varchar(9), declared_on date,"
            + " region varchar(9), age varchar(9), valid_from date, valid_to date,"
            + " is_current smallint, etl_run_id bigint)");
  }

  @Test
  void aSpanLastsUntilSomethingTrackedChanges() {
    assertThat(merge(WAY, STUDENT, DECLARED)).isEqualTo(new MergeCount(5, 0, 0));
    assertThat(rows(TIMELINE)).isEqualTo(SPANS);
  }

  @Test
  void theSameTimelinesAgainChangeNothing() {
    merge(WAY, STUDENT, DECLARED);
    String keys = rows(KEYS);
    assertThat(merge(WAY, STUDENT, DECLARED).isNothing()).isTrue();
    assertThat(rows(KEYS)).isEqualTo(keys);
    assertThat(rows("select * from " + Scd2.respanned("dim_student"))).isEmpty();
  }

  @Test
  void keysOfWhoIsGoneAreNotGivenOutAgain() {
    merge(WAY, STUDENT, DECLARED);
    statement("delete from dim_student where name in ('Bob', 'Cem')");
    merge(
        WAY,
        STUDENT,
        TextTable.of("name | declared_on | region | age\nDan | 2013-10-01 | Wales | -"));
    assertThat(rows("select student_key, durable_key from dim_student where name = 'Dan'"))
        .isEqualTo("6 | 4");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void declarationsMayArriveInAnyOrder(long seed) {
    TextTable mixed = DECLARED.shuffled(seed);
    for (int known = 1; known <= mixed.rows().size(); known++) {
      merge(WAY, STUDENT, mixed.withRows(mixed.rows().subList(0, known)));
    }
    assertThat(rows(TIMELINE)).isEqualTo(SPANS);
  }

  @Test
  void aLateDeclarationSplitsASpanWhichKeepsItsKey() {
    TextTable early = DECLARED.withRows(List.of(DECLARED.rows().get(0)));
    merge(WAY, STUDENT, early);
    TextTable both = DECLARED.withRows(DECLARED.rows().subList(0, 2));
    assertThat(merge(WAY, STUDENT, both)).isEqualTo(new MergeCount(1, 1, 0));
    assertThat(rows(KEYS)).isEqualTo("1 | 1 | Ann | 2013-02-01\n2 | 1 | Ann | 2013-10-01");
    assertThat(rows("select * from " + Scd2.respanned("dim_student"))).isEqualTo("1");
  }

  @Test
  void aWithdrawnDeclarationClosesItsSpan() {
    merge(WAY, STUDENT, DECLARED);
    TextTable corrected =
        DECLARED.withRows(List.of(DECLARED.rows().get(0), DECLARED.rows().get(2)));
    assertThat(merge(WAY, STUDENT, corrected)).isEqualTo(new MergeCount(0, 1, 2));
    assertThat(rows(TIMELINE))
        .isEqualTo(
            """
            Ann | Wales | 0-35 | 1900-01-01 | 9999-12-31 | 1
            Bob | - | 55<= | 1900-01-01 | 9999-12-31 | 1
            Cem | - | - | 1900-01-01 | 9999-12-31 | 1""");
  }

  @Test
  void otherThingsAreLeftAlone() {
    merge(WAY, STUDENT, DECLARED);
    merge(
        WAY,
        STUDENT,
        TextTable.of(
            """
            name | declared_on | region | age
            Dot  | 2013-02-01  | Wales  | 0-35
            """));
    assertThat(rows(KEYS + " offset 5 rows")).isEqualTo("6 | 4 | Dot | 2013-02-01");
    assertThat(rows(TIMELINE)).startsWith(SPANS);
  }
}
