package io.studentdata.ml.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.ml.testkit.Department;
import io.studentdata.ml.testkit.Tables;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FeatureLeakTest {
  /** Whatever lies after day :day, changed beyond recognition. */
  private static final List<String> POISON =
      List.of(
          "update fct_interaction_daily set clicks = clicks * 1000 + 7 where course_day > :day",
          """
          insert into fct_interaction_daily by name
          select * replace (:day + 1 as course_day, 99999 as clicks)
          from fct_interaction_daily where course_day = :day
          """,
          """
          delete from fct_interaction_daily
          where course_day > :day + 10 and enrollment_key % 3 = 0
          """,
          """
          update fct_assessment_attempt set score_percent = 100 - coalesce(score_percent, 0)
          where submitted_day > :day or assessment_key in (
              select assessment_key from dim_assessment where due_day > :day)
          """,
          """
          update fct_assessment_attempt set is_banked = 1 - is_banked, submitted_day = :day + 1
          where submitted_day > :day
          """,
          """
          delete from fct_assessment_attempt where submitted_day > :day and enrollment_key % 2 = 0
          """,
          """
          update fct_enrollment set withdrawn_day = case
              when withdrawn_day is null then :day + 1 + enrollment_key % 50
              when enrollment_key % 2 = 0 then :day + 1 end
          where withdrawn_day is null or withdrawn_day > :day
          """,
          "update fct_enrollment set registered_day = :day + 3 where registered_day > :day",
          """
          update fct_enrollment set final_result = case final_result
              when 'PASS' then 'WITHDRAWN' when 'FAIL' then 'DISTINCTION' else 'PASS' end
          """,
          "update fct_engagement_weekly set clicks = 0, active_days = 0, resources = 0");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {-10, 0, 30, 75})
  void nothingThatHappensAfterTheDayChangesAFeature(int day) {
    try (Warehouse warehouse = Department.copyTo(folder)) {
      FeatureTable before = read(warehouse, day);
      assertThat(before.size()).isPositive();

      warehouse
          .jdbi()
          .useTransaction(
              handle ->
                  POISON.forEach(
                      sql -> handle.execute(sql.replace(":day", Integer.toString(day)))));

      assertThat(Tables.lines(read(warehouse, day))).isEqualTo(Tables.lines(before));
    }
  }

  private static FeatureTable read(Warehouse warehouse, int day) {
    return FeatureTable.read(warehouse, FeatureSet.standard(), List.of(ObservationDay.of(day)));
  }
}
