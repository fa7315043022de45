package io.studentdata.ml.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.studentdata.core.model.OfferingId;
import io.studentdata.ml.feature.Feature;
import io.studentdata.ml.feature.FeatureTable;
import io.studentdata.ml.feature.FeatureVector;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.LogisticRegression;
import io.studentdata.ml.model.TrainedModel;
import io.studentdata.ml.pipeline.TrainingPipeline;
import io.studentdata.ml.testkit.Department;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RiskScorerTest {
  private static final ObservationDay DAY = ObservationDay.of(28);
  private static Warehouse warehouse;
  private static RiskScorer scorer;
  private static OfferingId offering;

  @BeforeAll
  static void train(@TempDir Path folder) {
    warehouse = Department.copyTo(folder);
    TrainedModel model =
        TrainingPipeline.over(warehouse)
            .asOf(DAY)
            .models(LogisticRegression.ofCost(0.01))
            .run()
            .best();
    scorer = RiskScorer.of(model);
    offering = Department.split(warehouse, 28).test().observation(0).offering();
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  @Test
  void everybodyEnrolledIsScoredHighestFirst() {
    List<RiskScore> scores = scorer.score(warehouse, offering, DAY);
    assertThat(scores)
        .isNotEmpty()
        .isSortedAccordingTo(Comparator.comparingDouble(RiskScore::probability).reversed())
        .allSatisfy(
            score -> {
              assertThat(score.offering()).isEqualTo(offering);
              assertThat(score.probability()).isBetween(0.0, 1.0);
              assertThat(score.studentPseudonym()).hasSizeGreaterThanOrEqualTo(16);
              assertThat(score.reasons()).hasSize(3);
            });
    assertThat(scorer.score(warehouse, DAY)).containsAll(scores);
  }

  @Test
  void reasonsSpeakInWordsOfTheStrongestFeaturesFirst() {
    RiskScore riskiest = scorer.score(warehouse, offering, DAY).get(0);
    assertThat(riskiest.reasons())
        .isSortedAccordingTo(Comparator.comparingDouble(reason -> -Math.abs(reason.logOdds())))
        .allSatisfy(
            reason ->
                assertThat(reason.words())
                    .startsWith(reason.feature().meaning().description() + ": "));
  }

  @Test
  void keptScoresReplaceThoseOfTheSameVersion() {
    List<RiskScore> scores = scorer.score(warehouse, DAY);
    assertThat(scorer.write(warehouse, scores)).isEqualTo(scores.size());
    assertThat(scorer.write(warehouse, scores)).isEqualTo(scores.size());
    List<Map<String, Object>> kept =
        warehouse
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select count(*) as scores, count(distinct s.enrollment_key) as"
                                + " enrollments, sum(s.probability) as total from fct_risk_score s"
                                + " inner join dim_model_version v"
                                + " on v.model_version_key = s.model_version_key"
                                + " where v.model_version = :version and s.observation_day = 28")
                        .bind("version", scorer.model().version())
                        .mapToMap()
                        .list());
    assertThat(kept.get(0).get("scores")).isEqualTo((long) scores.size());
    assertThat(kept.get(0).get("enrollments")).isEqualTo((long) scores.size());
    assertThat((Double) kept.get(0).get("total"))
        .isEqualTo(scores.stream().mapToDouble(RiskScore::probability).sum(), within(1e-6));
  }

  @Test
  void aStudentGivenByHandIsScoredLikeTheSameStudentInTheWarehouse() {
    FeatureTable table = FeatureTable.read(warehouse, scorer.model().features(), DAY, offering);
    Map<String, Object> values = new HashMap<>();
    int[] first = {0};
    for (Feature feature : table.features().features()) {
      if (feature.isNominal()) {
        values.put(feature.column(), table.names(feature, first)[0]);
      } else if (!Float.isNaN(table.numbers(feature, first)[0])) {
        values.put(feature.column(), table.numbers(feature, first)[0]);
      }
    }
    long key = table.observations().get(0).enrollmentKey();
    RiskScore known =
        scorer.score(warehouse, offering, DAY).stream()
            .filter(score -> score.enrollmentKey() == key)
            .findFirst()
            .orElseThrow();
    RiskScore given = scorer.score(FeatureVector.of(values));
    assertThat(given.probability()).isEqualTo(known.probability());
    assertThat(given.reasons()).isEqualTo(known.reasons());
    assertThat(scorer.write(warehouse, List.of(given))).isZero();
  }

  @Test
  void aModelOfAnotherDayIsRefused() {
    assertThatThrownBy(() -> scorer.score(warehouse, offering, ObservationDay.of(56)))
        .hasMessage(
            "Cannot score as of day 56: LogisticRegression was trained for day 28. Take the model of that day");
  }
}
