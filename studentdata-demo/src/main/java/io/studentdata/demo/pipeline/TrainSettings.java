package io.studentdata.demo.pipeline;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How models are trained.
 *
 * @param days course days to predict on, at least one, -60 to 3,660; kept ascending and once each
 * @param testTerm the term to test on; the last one if empty
 * @param seed what randomness starts from
 * @param mlflow the MLflow server to record on; the directory {@code runs} if empty
 */
public record TrainSettings(
    List<Integer> days, Optional<String> testTerm, long seed, Optional<URI> mlflow) {
  /**
   * @throws IllegalArgumentException if there is no day
   */
  public TrainSettings {
    days = days.stream().sorted().distinct().toList();
    if (days.isEmpty()) {
      throw new IllegalArgumentException("Invalid days: none (expected at least one course day)");
    }
  }
}
