package io.studentdata.ml.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every place that records runs must do; a subclass reads back what is really there. */
abstract class RunTrackerContract {
  @TempDir Path files;

  abstract RunTracker tracker();

  abstract Recorded read(String runId);

  /** A run as it was found; metric values in the order of their steps. */
  record Recorded(
      String experiment,
      String name,
      RunStatus status,
      Optional<String> failure,
      Map<String, String> params,
      Map<String, String> tags,
      Map<String, List<Point>> metrics,
      Map<String, byte[]> artifacts) {}

  /** One value of a metric. */
  record Point(long step, double value) {}

  @Test
  void aRunIsFoundAsItWasRecorded() throws Exception {
    TrackedRun run = tracker().start("contract", "logistic regression, day 56");
    try (run) {
      run.param("model", "LogisticRegression");
      run.param("settings/l2 penalty", "0.5");
      run.metric("rocAuc", 0.691, 0);
      run.metric("rocAuc", 0.825, 56);
      run.metric("brier", 0.168, 56);
      run.tag("git.commit", "0123abc");
      run.artifact("figures/roc.txt", file("a figure"));
    }

    Recorded found = read(run.id());
    assertThat(found.experiment()).isEqualTo("contract");
    assertThat(found.name()).isEqualTo("logistic regression, day 56");
    assertThat(found.status()).isEqualTo(RunStatus.FINISHED);
    assertThat(found.failure()).isEmpty();
    assertThat(found.params())
        .containsOnly(entry("model", "LogisticRegression"), entry("settings/l2 penalty", "0.5"));
    assertThat(found.metrics())
        .containsOnly(
            entry("rocAuc", List.of(new Point(0, 0.691), new Point(56, 0.825))),
            entry("brier", List.of(new Point(56, 0.168))));
    assertThat(found.tags()).contains(entry("git.commit", "0123abc"));
    assertThat(found.artifacts()).containsOnlyKeys("figures/roc.txt");
    assertThat(found.artifacts().get("figures/roc.txt")).asString().isEqualTo("a figure");
  }

  @Test
  void aFailedRunSaysWhyInOneLineAndStaysFailedWhenClosed() {
    TrackedRun run = tracker().start("contract", "fails");
    try (run) {
      run.metric("rocAuc", 0.5, 1);
      run.fail("no rows\n  on course day 300");
    }

    Recorded found = read(run.id());
    assertThat(found.status()).isEqualTo(RunStatus.FAILED);
    assertThat(found.failure()).contains("no rows on course day 300");
    assertThat(found.metrics()).containsOnlyKeys("rocAuc");
  }

  @Test
  void aRunUnderWayIsRunning() {
    try (TrackedRun run = tracker().start("contract", "under way")) {
      assertThat(read(run.id()).status()).isEqualTo(RunStatus.RUNNING);
    }
  }

  @Test
  void longHistoriesAndManyParametersAreKeptWhole() {
    TrackedRun run = tracker().start("contract", "long");
    try (run) {
      IntStream.range(0, 2_500).forEach(step -> run.metric("loss", 1.0 / (step + 1), step));
      IntStream.range(0, 230).forEach(i -> run.param("p" + i, "v" + i));
      IntStream.range(0, 130).forEach(i -> run.tag("t" + i, "v" + i));
    }

    Recorded found = read(run.id());
    assertThat(found.metrics().get("loss"))
        .isEqualTo(IntStream.range(0, 2_500).mapToObj(i -> new Point(i, 1.0 / (i + 1))).toList());
    assertThat(found.params()).hasSize(230).containsEntry("p229", "v229");
    assertThat(found.tags()).containsEntry("t0", "v0").containsEntry("t129", "v129");
  }

  @Test
  void undefinedMeasuresAndExtremeNumbersComeBackAsTheyWere() {
    TrackedRun run = tracker().start("contract", "numbers");
    try (run) {
      run.metric("undefined", Double.NaN, 0);
      run.metric("extreme", -1e300, -25);
      run.metric("extreme", 1e-300, 3);
      run.metric("extreme", 0.1 + 0.2, 4);
    }

    Map<String, List<Point>> metrics = read(run.id()).metrics();
    assertThat(metrics.get("undefined")).containsExactly(new Point(0, Double.NaN));
    assertThat(metrics.get("extreme"))
        .containsExactly(new Point(-25, -1e300), new Point(3, 1e-300), new Point(4, 0.1 + 0.2));
  }

  @Test
  void textInAnyScriptComesBackAsItWas() throws Exception {
    String text = "Zażółć \"gęślą\" jaźń — 学生\n{second line}\\ 🎓";
    TrackedRun run = tracker().start("contract: Prüfung № 1", "früh 学");
    try (run) {
      run.param("text", text);
      run.tag("text", text);
      run.artifact("Bericht für 学生/a+b & c (1).txt", file(text));
    }

    Recorded found = read(run.id());
    assertThat(found.experiment()).isEqualTo("contract: Prüfung № 1");
    assertThat(found.name()).isEqualTo("früh 学");
    assertThat(found.params()).containsEntry("text", text);
    assertThat(found.tags()).containsEntry("text", text);
    assertThat(found.artifacts().get("Bericht für 学生/a+b & c (1).txt")).asString().isEqualTo(text);
  }

  @Test
  void valuesAtTheLongestAllowedAreKept() {
    TrackedRun run = tracker().start("contract", "n".repeat(250));
    try (run) {
      run.param("p".repeat(250), "v".repeat(6000));
      run.tag("t".repeat(250), "v".repeat(5000));
      IntStream.range(0, 100).forEach(i -> run.param("p" + i, "学".repeat(6000)));
      IntStream.range(0, 100).forEach(i -> run.tag("t" + i, "\u0001".repeat(5000)));
    }

    Recorded found = read(run.id());
    assertThat(found.params()).containsEntry("p".repeat(250), "v".repeat(6000));
    assertThat(found.tags()).containsEntry("t".repeat(250), "v".repeat(5000));
    assertThat(found.params()).hasSize(101).containsEntry("p99", "学".repeat(6000));
    assertThat(found.tags()).containsEntry("t99", "\u0001".repeat(5000));
  }

  @Test
  void aParameterKeepsItsFirstValue() {
    TrackedRun run = tracker().start("contract", "set twice");
    try (run) {
      run.param("seed", "1");
      run.param("seed", "1");
      assertThatThrownBy(() -> run.param("seed", "2"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContainingAll("seed", "'1' already", run.id());
    }
    assertThat(read(run.id()).params()).containsOnly(entry("seed", "1"));
  }

  @Test
  void aLaterTagOrArtifactReplacesAnEarlierOne() throws Exception {
    TrackedRun run = tracker().start("contract", "replaced");
    try (run) {
      run.tag("stage", "early");
      run.tag("stage", "late");
      run.artifact("model/report.txt", file("first, and longer"));
      run.artifact("model/report.txt", file("second"));
    }

    Recorded found = read(run.id());
    assertThat(found.tags()).containsEntry("stage", "late");
    assertThat(found.artifacts().get("model/report.txt")).asString().isEqualTo("second");
  }

  @Test
  void anEmptyFileIsAnArtifactToo() throws Exception {
    TrackedRun run = tracker().start("contract", "empty file");
    try (run) {
      run.artifact("empty.csv", file(""));
    }
    assertThat(read(run.id()).artifacts().get("empty.csv")).isEmpty();
  }

  @Test
  void runsMayShareAnExperimentAndAName() {
    RunTracker tracker = tracker();
    try (TrackedRun one = tracker.start("contract", "same");
        TrackedRun two = tracker.start("contract", "same")) {
      assertThat(one.id()).isNotEqualTo(two.id());
      assertThat(one.location()).isNotEqualTo(two.location()).contains(one.id());
    }
  }

  @Test
  void threadsMayShareARun() throws Exception {
    TrackedRun run = tracker().start("contract", "threads");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (run) {
      List<Future<?>> work =
          IntStream.range(0, 4)
              .<Future<?>>mapToObj(
                  thread ->
                      threads.submit(
                          () ->
                              IntStream.range(0, 300)
                                  .forEach(step -> run.metric("m" + thread, step, step))))
              .toList();
      for (Future<?> one : work) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(read(run.id()).metrics())
        .hasSize(4)
        .allSatisfy((name, points) -> assertThat(points).hasSize(300));
  }

  @Test
  void aRunThatIsOverTakesNoMore() {
    TrackedRun run = tracker().start("contract", "over");
    run.close();
    run.close();
    run.fail("too late");
    assertThatThrownBy(() -> run.metric("rocAuc", 0.5, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(run.id());
    assertThat(read(run.id()).status()).isEqualTo(RunStatus.FINISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a*b", "../up", "/root", "a//b", "tail/", ".", "na\nme", "ü"})
  void namesThatSomeServerWouldRefuseAreRefused(String name) {
    try (TrackedRun run = tracker().start("contract", "names")) {
      assertThatThrownBy(() -> run.param(name, "v")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> run.tag(name, "v")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> run.metric(name, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "../up.txt", "/etc/x", "a/../../x", "a\\b", "C:/x", "dir/", "50%", "#1"})
  void artifactsStayInsideTheirRun(String path) throws Exception {
    Path file = file("text");
    try (TrackedRun run = tracker().start("contract", "paths")) {
      assertThatThrownBy(() -> run.artifact(path, file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("artifact path");
    }
  }

  @Test
  void aMissingArtifactFileIsOneClearLine() {
    try (TrackedRun run = tracker().start("contract", "missing file")) {
      assertThatThrownBy(() -> run.artifact("a.txt", files.resolve("absent.txt")))
          .isInstanceOf(TrackingException.class)
          .hasMessageContainingAll("a.txt", run.id(), "absent.txt")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void infiniteValuesAndBlankTitlesAreRefused() {
    try (TrackedRun run = tracker().start("contract", "refused")) {
      assertThatThrownBy(() -> run.metric("m", Double.POSITIVE_INFINITY, 0))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> run.param("p", "v".repeat(6001)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> tracker().start(" ", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tracker().start("x", "")).isInstanceOf(IllegalArgumentException.class);
  }

  Path file(String text) throws Exception {
    return Files.writeString(Files.createTempFile(files, "artifact", ".txt"), text);
  }
}
