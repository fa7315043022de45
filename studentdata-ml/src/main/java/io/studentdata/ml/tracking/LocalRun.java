package io.studentdata.ml.tracking;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run as {@link LocalTracker} keeps it, at the moment it was read.
 *
 * @param id unique among the runs of its tracker
 * @param experiment the runs it belongs with
 * @param name what people call it
 * @param status how far it is
 * @param failure why it failed; empty unless it did
 * @param startedAt when it started, to the millisecond
 * @param endedAt when it ended; empty while it is running
 * @param params settings by name, in the order of recording
 * @param tags labels by name, in the order of recording
 * @param metrics histories by name, each in the order of recording
 * @param artifacts files by the path they were kept under, in the order of their paths
 */
public record LocalRun(
    String id,
    String experiment,
    String name,
    RunStatus status,
    Optional<String> failure,
    Instant startedAt,
    Optional<Instant> endedAt,
    Map<String, String> params,
    Map<String, String> tags,
    Map<String, List<MetricPoint>> metrics,
    Map<String, Path> artifacts) {}
