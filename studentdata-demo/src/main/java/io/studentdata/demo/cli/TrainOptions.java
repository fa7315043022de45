package io.studentdata.demo.cli;

import io.studentdata.demo.pipeline.TrainSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How models are trained. */
final class TrainOptions {
  @Option(
      names = "--days",
      paramLabel = "DAY",
      split = ",",
      defaultValue = "0,28,56,84",
      description = "Course days to predict on, comma-separated (default: ${DEFAULT-VALUE}).")
  private List<Integer> days = List.of();

  @Option(
      names = "--test-term",
      paramLabel = "TERM",
      description = "Term to test on, such as 2014B; earlier terms train (default: the last one).")
  private @Nullable String testTerm;

  @Option(
      names = "--mlflow",
      paramLabel = "URI",
      defaultValue = "${env:MLFLOW_TRACKING_URI}",
      description =
          "MLflow server to record runs on (default: MLFLOW_TRACKING_URI, or else the directory runs/).")
  private @Nullable URI mlflow;

  TrainOptions() {}

  TrainSettings settings(long seed) {
    return new TrainSettings(
        days, Optional.ofNullable(testTerm), seed, Optional.ofNullable(mlflow));
  }
}
