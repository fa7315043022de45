package io.studentdata.ml.pipeline;

import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.FeatureTable;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.ModelSpec;
import io.studentdata.ml.tracking.TrackedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One run of a pipeline. */
final class Training {
  private static final String EXPERIMENT = "early-warning";

  private final Settings settings;
  private final List<StageTime> stages = new ArrayList<>();

  Training(Settings settings) {
    this.settings = settings;
  }

  TrainingReport run() {
    String days =
        String.join(
            ", ", settings.days().stream().map(day -> Integer.toString(day.value())).toList());
    try (TrackedRun run = settings.tracker().start(EXPERIMENT, "days " + days)) {
      try {
        TrainingReport report = run(run);
        RunRecord.write(run, settings, report);
        return report;
      } catch (RuntimeException e) {
        run.fail(String.valueOf(e.getMessage()));
        throw e;
      }
    }
  }

  private TrainingReport run(TrackedRun run) {
    long start = System.nanoTime();
    FeatureTable table = readFeatures();
    stages.add(new StageTime("features", secondsSince(start), table.size()));
    start = System.nanoTime();
    StudentDataset everyone = StudentDataset.of(table);
    List<DayData> days = new ArrayList<>();
    for (ObservationDay day : settings.days()) {
      days.add(DayData.of(everyone, day, settings.testTerm()));
    }
    List<DayReport> reports = train(days, run.id());
    stages.add(new StageTime("train and evaluate", secondsSince(start), trained(reports)));
    return new TrainingReport(days.get(0).split().testTerm(), reports, stages);
  }

  private FeatureTable readFeatures() {
    try (Progress.Step step = settings.progress().begin("compute features", "rows", -1)) {
      FeatureTable table =
          FeatureTable.read(settings.warehouse(), settings.features(), settings.days());
      step.reached(table.size());
      return table;
    }
  }

  private List<DayReport> train(List<DayData> days, String runId) {
    int jobs = days.size() * settings.models().size();
    AtomicInteger done = new AtomicInteger();
    try (Progress.Step step = settings.progress().begin("train models", "models", jobs);
        Jobs pool = new Jobs(settings.parallelism())) {
      List<List<Jobs.Result<ModelReport>>> running = new ArrayList<>();
      for (DayData day : days) {
        List<Jobs.Result<ModelReport>> models = new ArrayList<>();
        for (ModelSpec spec : settings.models()) {
          models.add(
              pool.start(
                  () -> {
                    ModelReport report = day.train(spec, settings.seed(), runId);
                    step.reached(done.incrementAndGet());
                    return report;
                  }));
        }
        running.add(models);
      }
      List<DayReport> reports = new ArrayList<>();
      for (int i = 0; i < days.size(); i++) {
        reports.add(days.get(i).report(running.get(i).stream().map(Jobs.Result::await).toList()));
      }
      return reports;
    }
  }

  private static long trained(List<DayReport> reports) {
    return reports.stream()
        .mapToLong(day -> (long) day.models().size() * (day.trainRows() + day.testRows()))
        .sum();
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }
}
