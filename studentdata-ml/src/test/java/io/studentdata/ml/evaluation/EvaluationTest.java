package io.studentdata.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.studentdata.core.model.OfferingId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class EvaluationTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final OfferingId A = OfferingId.of("test", "A");
  private static final OfferingId B = OfferingId.of("test", "B");
  private static final double[] SAID = {
    .05, .1, .1, .2, .25, .3, .35, .4, .4, .45, .5, .55, .6, .6, .65, .7, .8, .85, .9, 1.0
  };
  private static final int[] CAME = {0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1};

  private static List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < SAID.length; i++) {
      outcomes.add(new Outcome(i, i < 10 ? A : B, "s" + i, SAID[i], CAME[i] == 1));
    }
    return outcomes;
  }

  @Test
  void agreesWithScikitLearn() {
    Evaluation evaluation = Evaluation.of(outcomes());
    assertThat(evaluation.students()).isEqualTo(20);
    assertThat(evaluation.atRiskShare()).isEqualTo(0.5, EXACT);
    assertThat(evaluation.rocAuc().estimate()).isEqualTo(0.745, EXACT);
    assertThat(evaluation.prAuc()).isEqualTo(0.7617890881048776, EXACT);
    assertThat(evaluation.brier()).isEqualTo(0.210875, EXACT);
    assertThat(evaluation.ece()).isEqualTo(0.1575, EXACT);
    assertThat(evaluation.precisionAt10()).isEqualTo(1, EXACT);
    assertThat(evaluation.recallAt10()).isEqualTo(0.2, EXACT);
    assertThat(evaluation.liftAt10()).isEqualTo(2, EXACT);
  }

  @Test
  void theIntervalIsThatOfDeLong() {
    Interval auc = Evaluation.of(outcomes()).rocAuc();
    assertThat(auc.high() - auc.estimate())
        .isEqualTo(1.959963984540054 * 0.11568635759385518, EXACT);
    assertThat(auc.estimate() - auc.low())
        .isEqualTo(1.959963984540054 * 0.11568635759385518, EXACT);
  }

  @Test
  void offeringsAreMeasuredOnTheirOwn() {
    assertThat(Evaluation.of(outcomes()).offerings())
        .satisfiesExactly(
            a -> assertThat(a.rocAuc()).isEqualTo(0.5714285714285714, EXACT),
            b -> assertThat(b.rocAuc()).isEqualTo(0.6428571428571428, EXACT))
        .extracting(OfferingResult::offering)
        .containsExactly(A, B);
  }

  @Test
  void theOrderOfTheStudentsDoesNotMatter() {
    List<Outcome> shuffled = outcomes();
    Collections.shuffle(shuffled, new Random(1));
    Evaluation evaluation = Evaluation.of(shuffled);
    assertThat(evaluation.rocAuc().estimate()).isEqualTo(0.745, EXACT);
    assertThat(evaluation.prAuc()).isEqualTo(0.7617890881048776, EXACT);
    assertThat(evaluation.roc()).isEqualTo(Evaluation.of(outcomes()).roc());
  }

  @Test
  void theAreaUnderThePointsOfTheCurveIsTheArea() {
    List<RocPoint> roc = Evaluation.of(outcomes()).roc();
    assertThat(roc.get(0)).isEqualTo(new RocPoint(0, 0));
    assertThat(roc.get(roc.size() - 1)).isEqualTo(new RocPoint(1, 1));
    double area = 0;
    for (int i = 1; i < roc.size(); i++) {
      RocPoint from = roc.get(i - 1);
      RocPoint to = roc.get(i);
      area +=
          (to.falsePositiveRate() - from.falsePositiveRate())
              * (to.truePositiveRate() + from.truePositiveRate())
              / 2;
    }
    assertThat(area).isEqualTo(0.745, within(1e-9));
  }

  @Test
  void calibrationBinsHoldEverybodyOnceAndOneIsInTheLast() {
    List<CalibrationBin> bins = Evaluation.of(outcomes()).calibration();
    assertThat(bins).hasSize(10);
    assertThat(bins.stream().mapToInt(CalibrationBin::students).sum()).isEqualTo(20);
    assertThat(bins.get(9).students()).isEqualTo(2);
    assertThat(bins.get(0).meanProbability()).isEqualTo(0.05, EXACT);
    assertThat(bins.get(0).atRiskShare()).isZero();
  }

  @Test
  void oneOutcomeAloneCannotBeMeasured() {
    List<Outcome> safe = outcomes().stream().filter(outcome -> !outcome.atRisk()).toList();
    assertThatThrownBy(() -> Evaluation.of(safe))
        .hasMessageStartingWith("Cannot evaluate: 0 of 10 students were at risk");
    assertThatThrownBy(() -> new Outcome(1, A, "s", Double.NaN, true))
        .hasMessage("Invalid probability: NaN (expected 0 to 1)");
  }
}
