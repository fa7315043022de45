package io.studentdata.ml.pipeline;

import io.studentdata.core.progress.Progress;
import io.studentdata.ml.feature.FeatureSet;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.ModelSpec;
import io.studentdata.ml.tracking.RunTracker;
import io.studentdata.warehouse.db.Warehouse;
import java.util.List;
import java.util.Optional;

/** What a pipeline is told. */
record Settings(
    Warehouse warehouse,
    List<ObservationDay> days,
    Optional<String> testTerm,
    List<ModelSpec> models,
    FeatureSet features,
    RunTracker tracker,
    long seed,
    int parallelism,
    Progress progress) {

  Settings {
    if (days.isEmpty()) {
      throw new IllegalArgumentException(
          "Cannot train: no observation day given (expected at least one)");
    }
    if (models.isEmpty()
        || models.stream().map(ModelSpec::name).distinct().count() < models.size()) {
      throw new IllegalArgumentException(
          "Cannot train models %s (expected at least one, each name once)"
              .formatted(models.stream().map(ModelSpec::name).toList()));
    }
    if (parallelism < 1) {
      throw new IllegalArgumentException(
          "Invalid parallelism: %d threads (expected at least 1)".formatted(parallelism));
    }
  }

  Settings withDays(List<ObservationDay> to) {
    return new Settings(
        warehouse, to, testTerm, models, features, tracker, seed, parallelism, progress);
  }

  Settings withTestTerm(Optional<String> to) {
    return new Settings(
        warehouse, days, to, models, features, tracker, seed, parallelism, progress);
  }

  Settings withModels(List<ModelSpec> to) {
    return new Settings(
        warehouse, days, testTerm, to, features, tracker, seed, parallelism, progress);
  }

  Settings withFeatures(FeatureSet to) {
    return new Settings(
        warehouse, days, testTerm, models, to, tracker, seed, parallelism, progress);
  }

  Settings withTracker(RunTracker to) {
    return new Settings(
        warehouse, days, testTerm, models, features, to, seed, parallelism, progress);
  }

  Settings withSeed(long to) {
    return new Settings(
        warehouse, days, testTerm, models, features, tracker, to, parallelism, progress);
  }

  Settings withParallelism(int to) {
    return new Settings(warehouse, days, testTerm, models, features, tracker, seed, to, progress);
  }

  Settings withProgress(Progress to) {
    return new Settings(
        warehouse, days, testTerm, models, features, tracker, seed, parallelism, to);
  }
}
