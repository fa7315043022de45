package io.studentdata.demo.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChartTest {
  @RepeatedTest(200)
  void roundAxesCoverWhatTheyShowWithAFewEvenMarks(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-3, 7));
    double high = low + random.nextDouble() * Math.pow(10, random.nextInt(-3, 7)) + 1e-6;

    Axis axis = Axis.around("x", low, high);

    double slack = (high - low) * 1e-6;
    assertThat(axis.min()).isLessThanOrEqualTo(low + slack);
    assertThat(axis.max()).isGreaterThanOrEqualTo(high - slack);
    assertThat(axis.ticks()).hasSizeBetween(2, 16).isSorted();
  }

  @Test
  void anAxisOfOneValueStillHasAnExtent() {
    assertThat(Axis.around("x", 3, 3).max()).isGreaterThan(3);
    assertThat(Axis.at("day", List.of(56.0)).max()).isGreaterThan(56);
    assertThat(Axis.around("x", 0, 0).max()).isGreaterThan(0);
  }

  @Test
  void barsWithoutAnyLengthAreDrawnAllTheSame() {
    BarChart chart =
        new BarChart(
            "t",
            "d",
            List.of(new BarChart.Part("p", "#000000")),
            List.of(new BarChart.Bar("none", List.of(0.0), "0")));

    assertThat(chart.svg(true).markup()).contains("none").doesNotContain("NaN");
    assertThat(chart.svg(false).markup()).doesNotContain("NaN");
  }
}
