package io.studentdata.ml.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalTrackerTest extends RunTrackerContract {
  @TempDir Path runs;

  @Override
  RunTracker tracker() {
    return LocalTracker.in(runs);
  }

  @Override
  Recorded read(String runId) {
    LocalRun run = LocalTracker.in(runs).find(runId).orElseThrow();
    Map<String, List<Point>> metrics = new LinkedHashMap<>();
    run.metrics()
        .forEach(
            (name, points) ->
                metrics.put(
                    name, points.stream().map(p -> new Point(p.step(), p.value())).toList()));
    Map<String, byte[]> artifacts = new LinkedHashMap<>();
    run.artifacts().forEach((path, file) -> artifacts.put(path, bytes(file)));
    return new Recorded(
        run.experiment(),
        run.name(),
        run.status(),
        run.failure(),
        run.params(),
        run.tags(),
        metrics,
        artifacts);
  }

  @Test
  void runsAreListedOldestFirstAndOtherDirectoriesArePassedOver() throws Exception {
    assertThat(LocalTracker.in(runs.resolve("none yet")).runs()).isEmpty();
    Files.createDirectory(runs.resolve("something else"));
    List<String> ids =
        Stream.of("first", "second", "third").map(name -> endedRun(name).id()).toList();

    List<LocalRun> listed = LocalTracker.in(runs).runs();
    assertThat(listed).extracting(LocalRun::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(listed).isSortedAccordingTo((a, b) -> a.startedAt().compareTo(b.startedAt()));
    assertThat(listed)
        .allSatisfy(
            run ->
                assertThat(run.endedAt())
                    .hasValueSatisfying(end -> assertThat(end).isAfterOrEqualTo(run.startedAt())));
  }

  @Test
  void aRunWhoseProcessDiedKeepsWhatItHadAndIsStillRunning() throws Exception {
    TrackedRun run = tracker().start("contract", "dies");
    run.param("seed", "7");
    run.metric("rocAuc", 0.8, 56);
    Path metrics = runs.resolve(run.id()).resolve("metrics.jsonl");
    Files.writeString(metrics, "{\"name\":\"rocA", StandardOpenOption.APPEND); // cut off

    LocalRun found = LocalTracker.in(runs).find(run.id()).orElseThrow();
    assertThat(found.status()).isEqualTo(RunStatus.RUNNING);
    assertThat(found.endedAt()).isEmpty();
    assertThat(found.params()).containsEntry("seed", "7");
    assertThat(found.metrics().get("rocAuc")).hasSize(1);
  }

  @Test
  void nothingTemporaryStaysBehind() throws Exception {
    TrackedRun run = endedRun("tidy");
    try (Stream<Path> files = Files.walk(runs.resolve(run.id()))) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("run.json", "metrics.jsonl", "data.csv");
    }
  }

  @Test
  void aDamagedRunIsNamedWithItsFile() throws Exception {
    TrackedRun run = endedRun("damaged");
    Files.writeString(runs.resolve(run.id()).resolve("run.json"), "{\"id\": ");
    assertThatThrownBy(() -> LocalTracker.in(runs).runs())
        .isInstanceOf(TrackingException.class)
        .hasMessageContainingAll(run.id(), "run.json")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsOneClearLine() throws Exception {
    Path file = Files.createFile(runs.resolve("a file"));
    assertThatThrownBy(() -> LocalTracker.in(file.resolve("runs")).start("x", "y"))
        .isInstanceOf(TrackingException.class)
        .hasMessageContainingAll("Cannot start a run", "a file")
        .hasMessageNotContaining("\n");
  }

  @Test
  void theTrackerThatRecordsNothingStillChecks() {
    TrackedRun run = RunTracker.none().start("contract", "not kept");
    try (run) {
      run.metric("rocAuc", 0.8, 0);
      assertThatThrownBy(() -> run.param("a*b", "v")).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(runs).isEmptyDirectory();
  }

  private TrackedRun endedRun(String name) {
    TrackedRun run = tracker().start("contract", name);
    try (run) {
      run.metric("rocAuc", 0.8, 0);
      run.artifact("data.csv", file("a,b"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return run;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
