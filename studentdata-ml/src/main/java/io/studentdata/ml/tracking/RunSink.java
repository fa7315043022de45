package io.studentdata.ml.tracking;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Where one run's records go. Arguments are already checked, calls come one at a time, and none
 * after {@link #end}; methods throw {@link TrackingException}.
 */
interface RunSink {
  String id();

  String location();

  void param(String name, String value);

  void metric(String name, MetricPoint point);

  void tag(String name, String value);

  void artifact(String path, Path file);

  /** Ends the run; {@code reason} is empty unless it failed. */
  void end(RunStatus status, String reason, Instant at);
}
