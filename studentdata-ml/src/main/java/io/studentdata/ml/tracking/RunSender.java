package io.studentdata.ml.tracking;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mlflow.api.proto.Service.RunInfo;

/** Records local runs anew on a server, each at most once, however often a sending is cut off. */
final class RunSender {
  /** The tag on the server that names the local run it came from. */
  static final String ORIGIN_TAG = "studentdata.local_run";

  private final MlflowTracker target;

  RunSender(MlflowTracker target) {
    this.target = target;
  }

  SendReport send(List<LocalRun> runs) {
    int sent = 0;
    int alreadyThere = 0;
    int stillRunning = 0;
    for (LocalRun run : runs) {
      if (run.status() == RunStatus.RUNNING) {
        stillRunning++;
      } else if (isThere(run)) {
        alreadyThere++;
      } else {
        send(run);
        sent++;
      }
    }
    return new SendReport(sent, alreadyThere, stillRunning);
  }

  /** Whether the server has the whole run; what an earlier sending left half done is deleted. */
  private boolean isThere(LocalRun run) {
    try (MlflowServer server = target.connect()) {
      String experiment = server.experimentId(run.experiment());
      boolean there = false;
      for (RunInfo found : server.runsTagged(experiment, ORIGIN_TAG, run.id())) {
        if (found.getStatus().name().equals(RunStatus.RUNNING.name())) {
          server.deleteRun(found.getRunId());
        } else {
          there = true;
        }
      }
      return there;
    }
  }

  private void send(LocalRun run) {
    MlflowSink sink = target.connect().start(run.experiment(), run.name(), run.startedAt());
    try {
      sink.tagNow(ORIGIN_TAG, run.id());
      for (Map.Entry<String, String> param : run.params().entrySet()) {
        sink.param(param.getKey(), param.getValue());
      }
      for (Map.Entry<String, String> tag : run.tags().entrySet()) {
        sink.tag(tag.getKey(), tag.getValue());
      }
      for (Map.Entry<String, List<MetricPoint>> metric : run.metrics().entrySet()) {
        metric.getValue().forEach(point -> sink.metric(metric.getKey(), point));
      }
      for (Map.Entry<String, Path> artifact : run.artifacts().entrySet()) {
        sink.artifact(artifact.getKey(), artifact.getValue());
      }
    } catch (RuntimeException e) {
      sink.abandon();
      throw e;
    }
    sink.end(run.status(), run.failure().orElse(""), run.endedAt().orElse(run.startedAt()));
  }
}
