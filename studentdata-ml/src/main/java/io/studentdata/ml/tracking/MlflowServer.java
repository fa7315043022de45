package io.studentdata.ml.tracking;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mlflow.api.proto.Service.CreateRun;
import org.mlflow.api.proto.Service.Experiment;
import org.mlflow.api.proto.Service.Metric;
import org.mlflow.api.proto.Service.Param;
import org.mlflow.api.proto.Service.Run;
import org.mlflow.api.proto.Service.RunInfo;
import org.mlflow.api.proto.Service.RunTag;
import org.mlflow.api.proto.Service.ViewType;
import org.mlflow.tracking.MlflowClient;
import org.mlflow.tracking.MlflowClientException;
import org.mlflow.tracking.MlflowHttpException;

/** One connection to a server; every failure becomes one line that names the server. */
final class MlflowServer implements AutoCloseable {
  private final MlflowAddress address;
  private final MlflowHttp http;
  private final MlflowClient client;

  MlflowServer(MlflowAddress address) {
    this.address = address;
    this.http = new MlflowHttp(address);
    this.client = new MlflowClient(address.credentials().forClient(address.base()));
  }

  /** Starts a run that closes this connection when it ends; closed at once if it cannot start. */
  MlflowSink start(String experiment, String name, Instant at) {
    try {
      http.requireReachable();
      CreateRun.Builder run =
          CreateRun.newBuilder()
              .setExperimentId(experimentId(experiment))
              .setRunName(name)
              .setStartTime(at.toEpochMilli());
      RunInfo info = call("start a run", () -> client.createRun(run.build()));
      return new MlflowSink(this, info);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * The id of an experiment, made when missing. It is searched for because asking for it by name
   * makes MLflow's client warn and try again when there is none.
   */
  String experimentId(String name) {
    return findExperiment(name)
        .orElseGet(
            () -> {
              try {
                return client.createExperiment(name);
              } catch (MlflowClientException e) { // perhaps another process was faster
                return findExperiment(name)
                    .orElseThrow(() -> translated("make experiment '" + name + "'", e));
              }
            });
  }

  private Optional<String> findExperiment(String name) {
    Optional<Experiment> found =
        call(
            "find experiment '" + name + "'",
            () ->
                client
                    .searchExperiments("name = " + quoted(name), ViewType.ALL, 1, List.of())
                    .getItems()
                    .stream()
                    .findFirst());
    if (found.isPresent() && found.get().getLifecycleStage().equals("deleted")) {
      throw new TrackingException(
          "Cannot record in experiment '%s' on the MLflow server at %s: it is deleted there. Restore it or name another"
              .formatted(name, address));
    }
    return found.map(Experiment::getExperimentId);
  }

  private static String quoted(String name) {
    if (name.indexOf('\'') >= 0 && name.indexOf('"') >= 0) {
      throw new IllegalArgumentException(
          "Invalid experiment: %s (MLflow takes names with ' or with \", not with both)"
              .formatted(name));
    }
    return name.indexOf('\'') >= 0 ? '"' + name + '"' : "'" + name + "'";
  }

  /** The runs of an experiment whose tag has a value. */
  List<RunInfo> runsTagged(String experimentId, String tag, String value) {
    String filter = "tags.`%s` = '%s'".formatted(tag, value);
    return call(
        "look for earlier runs",
        () ->
            client
                .searchRuns(List.of(experimentId), filter, ViewType.ACTIVE_ONLY, 100)
                .getItems()
                .stream()
                .map(Run::getInfo)
                .toList());
  }

  void deleteRun(String runId) {
    run("delete run " + runId, () -> client.deleteRun(runId));
  }

  void log(String runId, List<Metric> metrics, List<Param> params, List<RunTag> tags) {
    run("record run " + runId, () -> client.logBatch(runId, metrics, params, tags));
  }

  void end(String runId, org.mlflow.api.proto.Service.RunStatus status, Instant at) {
    run("end run " + runId, () -> client.setTerminated(runId, status, at.toEpochMilli()));
  }

  String page(RunInfo run) {
    return address + "/#/experiments/" + run.getExperimentId() + "/runs/" + run.getRunId();
  }

  void put(RunInfo run, String path, Path file) {
    http.put(URI.create(run.getArtifactUri()), path, file);
  }

  @Override
  public void close() {
    client.close();
  }

  private void run(String what, Runnable action) {
    call(
        what,
        () -> {
          action.run();
          return true;
        });
  }

  private <T> T call(String what, Supplier<T> action) {
    try {
      return action.get();
    } catch (TrackingException e) {
      throw e;
    } catch (RuntimeException e) { // the client also lets JSON and state errors through
      throw translated(what, e);
    }
  }

  private TrackingException translated(String what, RuntimeException e) {
    return e instanceof MlflowHttpException answer
        ? MlflowErrors.refused(
            address, what, answer.getStatusCode(), String.valueOf(answer.getBodyMessage()), e)
        : MlflowErrors.failed(address, what, e);
  }
}
