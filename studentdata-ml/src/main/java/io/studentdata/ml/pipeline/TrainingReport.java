package io.studentdata.ml.pipeline;

import io.studentdata.core.progress.StageTime;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.TrainedModel;
import java.util.List;

/**
 * What came of a training.
 *
 * @param testTerm the term the models were measured on
 * @param days one report per observation day, in order of the days
 * @param stages how long each stage took
 */
public record TrainingReport(String testTerm, List<DayReport> days, List<StageTime> stages) {
  /** Copies its lists. */
  public TrainingReport {
    days = List.copyOf(days);
    stages = List.copyOf(stages);
  }

  /**
   * The report of an observation day.
   *
   * @throws IllegalArgumentException if there was no training for that day
   */
  public DayReport of(ObservationDay day) {
    return days.stream()
        .filter(report -> report.day().equals(day))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No report for %s (expected one of %s)"
                        .formatted(day, days.stream().map(DayReport::day).toList())));
  }

  /** The best model of the last observation day. */
  public TrainedModel best() {
    DayReport last = days.get(days.size() - 1);
    return last.model(last.best()).trained();
  }
}
