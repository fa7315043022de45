package io.studentdata.ml.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Against the server at {@code STUDENTDATA_MLFLOW_URI}, read back through its REST API. */
@EnabledIfEnvironmentVariable(
    named = "STUDENTDATA_MLFLOW_URI",
    matches = "https?://.+",
    disabledReason = "needs STUDENTDATA_MLFLOW_URI, the address of an MLflow server")
final class MlflowTrackerTest extends RunTrackerContract {
  private static final MlflowReader SERVER =
      new MlflowReader(
          System.getenv().getOrDefault("STUDENTDATA_MLFLOW_URI", "http://localhost:5000"));

  @TempDir Path runs;

  @Override
  MlflowTracker tracker() {
    return MlflowTracker.at(URI.create(SERVER.address()));
  }

  @Override
  Recorded read(String runId) {
    return SERVER.read(runId);
  }

  @Test
  void theLocationIsTheRunsPage() {
    try (TrackedRun run = tracker().start("contract", "page")) {
      String experiment = SERVER.run(run.id()).at("/info/experiment_id").asText();
      assertThat(run.location())
          .isEqualTo(SERVER.address() + "/#/experiments/" + experiment + "/runs/" + run.id());
    }
  }

  @Test
  void runsStartNoThreadsThatOutliveThem() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (TrackedRun run = tracker().start("contract", "threads")) {
      run.metric("rocAuc", 0.8, 0);
      run.artifact("a.txt", file("text"));
    }
    Set<String> after =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> !before.contains(thread))
            .map(Thread::getName)
            .collect(Collectors.toSet());
    assertThat(after).isEmpty();
  }

  @Test
  void runsRecordedOfflineAreSentOnceWithTheirTimesAndReasons() throws Exception {
    LocalTracker local = LocalTracker.in(runs);
    TrackedRun finished = local.start("sent later", "finished");
    try (finished) {
      finished.param("seed", "7");
      finished.metric("rocAuc", 0.79, 28);
      finished.metric("rocAuc", 0.83, 56);
      finished.tag("git.commit", "0123abc");
      finished.artifact("figures/roc.txt", file("a figure"));
    }
    TrackedRun failed = local.start("sent later", "failed");
    failed.fail("no rows");
    TrackedRun running = local.start("sent later", "running");

    assertThat(local.sendTo(tracker())).isEqualTo(new SendReport(2, 0, 1));
    running.close();
    assertThat(local.sendTo(tracker())).isEqualTo(new SendReport(1, 2, 0));

    LocalRun original = local.find(finished.id()).orElseThrow();
    JsonNode sent = SERVER.sent("sent later", finished.id());
    assertThat(sent.at("/info/start_time").asLong()).isEqualTo(original.startedAt().toEpochMilli());
    assertThat(sent.at("/info/end_time").asLong())
        .isEqualTo(original.endedAt().orElseThrow().toEpochMilli());
    Recorded found = read(sent.at("/info/run_id").asText());
    assertThat(found.status()).isEqualTo(RunStatus.FINISHED);
    assertThat(found.params()).containsEntry("seed", "7");
    assertThat(found.tags()).containsEntry("git.commit", "0123abc");
    assertThat(found.metrics().get("rocAuc"))
        .containsExactly(new Point(28, 0.79), new Point(56, 0.83));
    assertThat(found.artifacts().get("figures/roc.txt")).asString().isEqualTo("a figure");

    Recorded why = read(SERVER.sent("sent later", failed.id()).at("/info/run_id").asText());
    assertThat(why.status()).isEqualTo(RunStatus.FAILED);
    assertThat(why.failure()).contains("no rows");
  }

  @Test
  void aSendingThatWasCutOffIsDoneAgainWhole() throws Exception {
    LocalTracker local = LocalTracker.in(runs);
    TrackedRun run = local.start("sent twice", "cut off");
    run.metric("rocAuc", 0.79, 28);
    run.close();
    try (MlflowServer server = tracker().connect()) { // a first sending that got no further
      LocalRun half = local.find(run.id()).orElseThrow();
      server
          .start(half.experiment(), half.name(), half.startedAt())
          .tagNow(RunSender.ORIGIN_TAG, half.id());
    }

    assertThat(local.sendTo(tracker())).isEqualTo(new SendReport(1, 0, 0));
    JsonNode sent = SERVER.sent("sent twice", run.id());
    assertThat(read(sent.at("/info/run_id").asText()).metrics()).containsOnlyKeys("rocAuc");
  }
}
