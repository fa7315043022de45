package io.studentdata.ml.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class CalibratorTest {
  @Test
  void agreesWithScikitLearn() {
    double[] logOdds =
        DoubleStream.of(
                .05, .1, .1, .2, .25, .3, .35, .4, .4, .45, .5, .55, .6, .6, .65, .7, .8, .85, .9,
                .98)
            .map(p -> Math.log(p / (1 - p)))
            .toArray();
    float[] labels = {0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1};
    assertThat(new GroupedFit(logOdds, labels, new int[20]).slope())
        .isEqualTo(0.64803315, within(1e-6));
  }

  @Test
  void theLevelOfAGroupDoesNotChangeTheSlope() {
    double[] logOdds = {-3, -2, -1, 0, 1, 2, 3, 4, -3, -2, -1, 0, 1, 2, 3, 4};
    float[] labels = {0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1};
    int[] groups = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};
    double slope = new GroupedFit(logOdds, labels, groups).slope();
    for (int row = 8; row < 16; row++) {
      logOdds[row] += 5;
    }
    assertThat(new GroupedFit(logOdds, labels, groups).slope()).isEqualTo(slope, within(1e-5));
  }

  @Test
  void calibratedProbabilitiesComeTrueOnAverage() {
    double[] logOdds = {-3, -2, -1, 0, 1, 2, 3, 4};
    float[] labels = {0, 0, 0, 1, 0, 1, 0, 1};
    for (double slope : new double[] {0.2, 1, 3}) {
      Calibrator calibrator = Calibrator.ofSlope(slope, logOdds, labels);
      double said = DoubleStream.of(logOdds).map(calibrator::probability).sum();
      assertThat(said).isEqualTo(3, within(1e-4));
    }
  }

  @Test
  void aModelThatRanksBackwardsIsLeftAlone() {
    double[] logOdds = {-1, 1, -2, 2, 0.5};
    float[] labels = {1, 0, 1, 0, 1};
    assertThat(new GroupedFit(logOdds, labels, new int[5]).slope()).isEqualTo(1);
  }

  @Test
  void aSlopeThatTurnsTheOrderAroundIsRefused() {
    assertThatThrownBy(() -> new Calibrator(-1, 0)).hasMessageStartingWith("Invalid calibrator");
  }
}
