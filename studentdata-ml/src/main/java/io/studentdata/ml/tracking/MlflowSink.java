package io.studentdata.ml.tracking;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mlflow.api.proto.Service.Metric;
import org.mlflow.api.proto.Service.Param;
import org.mlflow.api.proto.Service.RunInfo;
import org.mlflow.api.proto.Service.RunTag;

/** Sends one run's records in batches that stay within what a server takes at once. */
final class MlflowSink implements RunSink {
  /** The tag that says why a run failed. */
  static final String FAILURE_TAG = "studentdata.failure";

  private static final int MOST_RECORDS = 1000;
  private static final int MOST_PARAMS = 100;
  private static final int MOST_TAGS = 100;

  /** A request may have 1 MB, and a character may take 6 bytes of it. */
  private static final int MOST_CHARACTERS = 150_000;

  private static final long LONGEST_WAIT_MILLIS = 2_000;

  private final MlflowServer server;
  private final RunInfo run;
  private final List<Metric> metrics = new ArrayList<>();
  private final List<Param> params = new ArrayList<>();
  private final Map<String, RunTag> tags = new LinkedHashMap<>();
  private int characters;
  private long sentAt = System.currentTimeMillis();

  MlflowSink(MlflowServer server, RunInfo run) {
    this.server = server;
    this.run = run;
  }

  @Override
  public String id() {
    return run.getRunId();
  }

  @Override
  public String location() {
    return server.page(run);
  }

  @Override
  public void param(String name, String value) {
    makeRoom(name.length() + value.length());
    params.add(Param.newBuilder().setKey(name).setValue(value).build());
  }

  @Override
  public void metric(String name, MetricPoint point) {
    makeRoom(name.length());
    metrics.add(
        Metric.newBuilder()
            .setKey(name)
            .setValue(point.value())
            .setStep(point.step())
            .setTimestamp(point.at().toEpochMilli())
            .build());
  }

  @Override
  public void tag(String name, String value) {
    makeRoom(name.length() + value.length());
    tags.put(name, RunTag.newBuilder().setKey(name).setValue(value).build());
  }

  /** Sets a tag at once. */
  void tagNow(String name, String value) {
    tag(name, value);
    send();
  }

  /** Gives the connection back and leaves the run as it is. */
  void abandon() {
    server.close();
  }

  @Override
  public void artifact(String path, Path file) {
    send();
    server.put(run, path, file);
  }

  @Override
  public void end(RunStatus status, String reason, Instant at) {
    try (server) {
      if (status == RunStatus.FAILED) {
        tag(FAILURE_TAG, reason);
      }
      send();
      server.end(id(), org.mlflow.api.proto.Service.RunStatus.valueOf(status.name()), at);
    }
  }

  private void makeRoom(int more) {
    if (metrics.size() + params.size() + tags.size() >= MOST_RECORDS
        || params.size() >= MOST_PARAMS
        || tags.size() >= MOST_TAGS
        || characters + more > MOST_CHARACTERS
        || System.currentTimeMillis() - sentAt > LONGEST_WAIT_MILLIS) {
      send();
    }
    characters += more;
  }

  private void send() {
    if (!metrics.isEmpty() || !params.isEmpty() || !tags.isEmpty()) {
      server.log(id(), metrics, params, List.copyOf(tags.values()));
      metrics.clear();
      params.clear();
      tags.clear();
      characters = 0;
    }
    sentAt = System.currentTimeMillis();
  }
}
