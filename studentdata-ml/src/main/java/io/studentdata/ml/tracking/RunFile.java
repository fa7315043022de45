package io.studentdata.ml.tracking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of one local run, written and read. */
final class RunFile {
  static final String HEADER = "run.json";
  static final String METRICS = "metrics.jsonl";
  static final String ARTIFACTS = "artifacts";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final ObjectMapper JSON_LINE = new ObjectMapper();

  private RunFile() {}

  /** What {@code run.json} says; times in ISO 8601, UTC. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true) // of later versions
  record Header(
      String id,
      String experiment,
      String name,
      RunStatus status,
      @Nullable String failure,
      String startedAt,
      @Nullable String endedAt,
      Map<String, String> params,
      Map<String, String> tags) {
    static Header started(String id, String experiment, String name, Instant at) {
      Map<String, String> params = new LinkedHashMap<>();
      Map<String, String> tags = new LinkedHashMap<>();
      RunStatus status = RunStatus.RUNNING;
      return new Header(id, experiment, name, status, null, at.toString(), null, params, tags);
    }

    Header ended(RunStatus status, String reason, Instant at) {
      String failure = status == RunStatus.FAILED ? reason : null;
      return new Header(
          id, experiment, name, status, failure, startedAt, at.toString(), params, tags);
    }
  }

  /** One line of {@code metrics.jsonl}. */
  private record Line(String name, long step, double value, String at) {}

  static boolean isRun(Path directory) {
    return Files.isRegularFile(directory.resolve(HEADER));
  }

  static byte[] encode(Header header) throws IOException {
    return (JSON.writeValueAsString(header) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] encode(String name, MetricPoint point) throws IOException {
    Line line = new Line(name, point.step(), point.value(), point.at().toString());
    return (JSON_LINE.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static LocalRun read(Path directory) {
    Path file = directory.resolve(HEADER);
    try {
      Header header = JSON.readValue(Files.readAllBytes(file), Header.class);
      return new LocalRun(
          header.id(),
          header.experiment(),
          header.name(),
          header.status(),
          Optional.ofNullable(header.failure()),
          Instant.parse(header.startedAt()),
          Optional.ofNullable(header.endedAt()).map(Instant::parse),
          Collections.unmodifiableMap(header.params()),
          Collections.unmodifiableMap(header.tags()),
          metrics(directory.resolve(METRICS)),
          artifacts(directory.resolve(ARTIFACTS)));
    } catch (IOException | RuntimeException e) {
      throw unreadable(file, e);
    }
  }

  private static Map<String, List<MetricPoint>> metrics(Path file) throws IOException {
    Map<String, List<MetricPoint>> metrics = new LinkedHashMap<>();
    if (Files.exists(file)) {
      String text = Files.readString(file);
      int end = text.lastIndexOf('\n') + 1; // what follows was cut off when its process died
      for (String line : text.substring(0, end).lines().toList()) {
        Line read = JSON_LINE.readValue(line, Line.class);
        metrics
            .computeIfAbsent(read.name(), name -> new ArrayList<>())
            .add(new MetricPoint(read.step(), read.value(), Instant.parse(read.at())));
      }
    }
    metrics.replaceAll((name, points) -> List.copyOf(points));
    return Collections.unmodifiableMap(metrics);
  }

  private static Map<String, Path> artifacts(Path directory) throws IOException {
    Map<String, Path> artifacts = new TreeMap<>();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        files
            .filter(Files::isRegularFile)
            .forEach(
                file ->
                    artifacts.put(directory.relativize(file).toString().replace('\\', '/'), file));
      }
    }
    return Collections.unmodifiableMap(artifacts);
  }

  private static TrackingException unreadable(Path file, Exception e) {
    String what =
        e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
    return new TrackingException(
        "Cannot read the run at %s: %s. Restore its files or remove its directory"
            .formatted(file, what),
        e);
  }
}
