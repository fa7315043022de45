package io.studentdata.ml.tracking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Checks what is recorded, puts threads in a row and knows whether the run is over. */
final class GuardedRun implements TrackedRun {
  private static final int LONGEST_REASON = 1000;

  private final RunSink sink;
  private final Map<String, String> params = new HashMap<>();
  private boolean over;

  GuardedRun(RunSink sink) {
    this.sink = sink;
  }

  @Override
  public String id() {
    return sink.id();
  }

  @Override
  public String location() {
    return sink.location();
  }

  @Override
  public synchronized void param(String name, String value) {
    RunNames.requireName("parameter", name);
    RunNames.requireValue("parameter", name, value, RunNames.MAX_PARAM);
    requireRunning();
    String known = params.putIfAbsent(name, value);
    if (known == null) {
      sink.param(name, value);
    } else if (!known.equals(value)) {
      throw new IllegalArgumentException(
          "Cannot set parameter '%s' of run %s to '%s': it is '%s' already. Use a tag or a new run"
              .formatted(name, id(), value, known));
    }
  }

  @Override
  public synchronized void metric(String name, double value, long step) {
    RunNames.requireMetric(name, value);
    requireRunning();
    sink.metric(name, new MetricPoint(step, value, now()));
  }

  @Override
  public synchronized void tag(String name, String value) {
    RunNames.requireName("tag", name);
    RunNames.requireValue("tag", name, value, RunNames.MAX_TAG);
    requireRunning();
    sink.tag(name, value);
  }

  @Override
  public synchronized void artifact(String path, Path file) {
    RunNames.requireArtifactPath(path);
    requireRunning();
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new TrackingException(
          "Cannot keep artifact '%s' of run %s: no readable file at %s"
              .formatted(path, id(), file));
    }
    sink.artifact(path, file);
  }

  @Override
  public void fail(String reason) {
    String line = reason.strip().replaceAll("\\s*\\R\\s*", " ");
    end(
        RunStatus.FAILED,
        line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line);
  }

  @Override
  public void close() {
    end(RunStatus.FINISHED, "");
  }

  private synchronized void end(RunStatus status, String reason) {
    if (!over) {
      over = true;
      sink.end(status, reason, now());
    }
  }

  private void requireRunning() {
    if (over) {
      throw new IllegalStateException("Run %s is over. Start a new run".formatted(id()));
    }
  }

  /** To the millisecond, which is what servers keep. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
