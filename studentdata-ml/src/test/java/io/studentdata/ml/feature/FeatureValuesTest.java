package io.studentdata.ml.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.testkit.TinyOulad;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Values worked out by hand. In 2013J only student 11 stays; one assessment due on day 19 carries
 * weight, one due on day 54 does not. In 2014B student 12 hands in nothing.
 */
final class FeatureValuesTest {
  private static final String BUSY = "2013J";
  private static final String IDLE = "2014B";

  @TempDir Path folder;

  private Warehouse load(TinyOulad data) throws IOException {
    return LoadedWarehouse.of(folder, OuladSource.of(data.writeTo(folder.resolve("csv"))));
  }

  @Test
  void workHandedInEarlyCountsButItsScoreWaitsForTheDueDay() throws IOException {
    try (Warehouse warehouse = load(TinyOulad.create())) {
      assertThat(value(warehouse, AssessmentFeature.SUBMITTED_EARLY, 17, BUSY)).isZero();
      assertThat(value(warehouse, AssessmentFeature.SUBMITTED_EARLY, 18, BUSY)).isEqualTo(1);
      assertThat(value(warehouse, AssessmentFeature.NEXT_SUBMITTED, 18, BUSY)).isEqualTo(1);
      assertThat(value(warehouse, AssessmentFeature.REQUIRED_DUE, 18, BUSY)).isZero();
      assertThat(value(warehouse, AssessmentFeature.MEAN_SCORE, 18, BUSY)).isNaN();
      assertThat(value(warehouse, AssessmentFeature.MEAN_SCORE, 19, BUSY)).isEqualTo(78);
      assertThat(value(warehouse, AssessmentFeature.SCORE_SO_FAR, 19, BUSY)).isEqualTo(78);
      assertThat(value(warehouse, AssessmentFeature.MEAN_LATE_DAYS, 19, BUSY)).isEqualTo(-1);
      assertThat(value(warehouse, AssessmentFeature.LAST_SUBMITTED, 19, BUSY)).isEqualTo(1);
    }
  }

  @Test
  void optionalWorkNotHandedInIsNotMissing() throws IOException {
    try (Warehouse warehouse = load(TinyOulad.create())) {
      assertThat(value(warehouse, AssessmentFeature.REQUIRED_DUE, 60, BUSY)).isEqualTo(1);
      assertThat(value(warehouse, AssessmentFeature.REQUIRED_MISSED, 60, BUSY)).isZero();
      assertThat(value(warehouse, AssessmentFeature.SUBMITTED_SHARE, 60, BUSY)).isEqualTo(1);
      assertThat(value(warehouse, AssessmentFeature.DAYS_UNTIL_DUE, 19, BUSY)).isNaN();
      assertThat(value(warehouse, AssessmentFeature.DAYS_SINCE_DUE, 60, BUSY)).isEqualTo(41);
    }
  }

  @Test
  void requiredWorkNotHandedInIsMissingFromItsDueDayOn() throws IOException {
    try (Warehouse warehouse = load(TinyOulad.create())) {
      assertThat(value(warehouse, AssessmentFeature.REQUIRED_MISSED, 19, IDLE)).isZero();
      assertThat(value(warehouse, AssessmentFeature.DAYS_UNTIL_DUE, 19, IDLE)).isEqualTo(1);
      assertThat(value(warehouse, AssessmentFeature.REQUIRED_MISSED, 20, IDLE)).isEqualTo(1);
      assertThat(value(warehouse, AssessmentFeature.SCORE_SO_FAR, 20, IDLE)).isZero();
      assertThat(value(warehouse, AssessmentFeature.MEAN_SCORE, 20, IDLE)).isNaN();
    }
  }

  @Test
  void whereNoAssessmentCarriesWeightAllAreRequired() throws IOException {
    TinyOulad weightless =
        TinyOulad.create()
            .line("assessments.csv", 5, "\"AAA\",\"2014B\",\"4\",\"TMA\",\"20\",\"0\"");
    try (Warehouse warehouse = load(weightless)) {
      assertThat(value(warehouse, AssessmentFeature.REQUIRED_MISSED, 20, IDLE)).isEqualTo(1);
      assertThat(value(warehouse, AssessmentFeature.SCORE_SO_FAR, 20, IDLE)).isZero();
    }
  }

  @Test
  void activityIsCountedUpToTheDay() throws IOException {
    try (Warehouse warehouse = load(TinyOulad.create())) {
      assertThat(value(warehouse, ActivityFeature.NEVER_ACTIVE, -11, BUSY)).isEqualTo(1);
      assertThat(value(warehouse, ActivityFeature.DAYS_SINCE_ACTIVE, -11, BUSY)).isEqualTo(19);
      assertThat(value(warehouse, ActivityFeature.CLICKS, -10, BUSY)).isEqualTo(8);
      assertThat(value(warehouse, ActivityFeature.CLICKS, 0, BUSY)).isEqualTo(9);
      assertThat(value(warehouse, ActivityFeature.CLICKS_PRESTART, 0, BUSY)).isEqualTo(8);
      assertThat(value(warehouse, ActivityFeature.LONGEST_GAP, 0, BUSY)).isEqualTo(10);
      assertThat(value(warehouse, ActivityFeature.ACTIVE_7, 6, BUSY)).isEqualTo(1);
      assertThat(value(warehouse, ActivityFeature.ACTIVE_7, 7, BUSY)).isZero();
      assertThat(value(warehouse, ActivityFeature.WEEK_TREND, 0, BUSY)).isEqualTo(2f / 9);
      assertThat(value(warehouse, ActivityTypeFeature.CLICKS_RESOURCE, 0, BUSY)).isEqualTo(8);
      assertThat(value(warehouse, ActivityTypeFeature.ACTIVITY_TYPES, 0, BUSY)).isEqualTo(2);
      assertThat(value(warehouse, ActivityFeature.NEVER_ACTIVE, 60, IDLE)).isEqualTo(1);
    }
  }

  @Test
  void backgroundIsThatOfTheOwnRegistration() throws IOException {
    try (Warehouse warehouse = load(TinyOulad.create())) {
      assertThat(value(warehouse, BackgroundFeature.PREVIOUS_ATTEMPTS, 0, IDLE)).isEqualTo(2);
      assertThat(value(warehouse, BackgroundFeature.DEPRIVATION, 0, IDLE)).isNaN();
      assertThat(value(warehouse, BackgroundFeature.DEPRIVATION, 0, BUSY)).isEqualTo(9);
      assertThat(value(warehouse, BackgroundFeature.REGISTERED_DAYS_AGO, 5, IDLE)).isEqualTo(65);
      FeatureTable table = read(warehouse, 0);
      assertThat(table.names(BackgroundFeature.REGION, new int[] {row(table, IDLE)}))
          .containsExactly("Ireland");
    }
  }

  private static float value(Warehouse warehouse, Feature feature, int day, String term) {
    FeatureTable table = read(warehouse, day);
    return table.numbers(feature, new int[] {row(table, term)})[0];
  }

  private static FeatureTable read(Warehouse warehouse, int day) {
    return FeatureTable.read(warehouse, FeatureSet.standard(), List.of(ObservationDay.of(day)));
  }

  /** The first student of a term. */
  private static int row(FeatureTable table, String term) {
    for (int row = 0; row < table.size(); row++) {
      if (table.observations().get(row).term().equals(term)) {
        return row;
      }
    }
    throw new AssertionError("nobody in " + term);
  }
}
