package io.studentdata.ml.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.studentdata.ml.tracking.RunTrackerContract.Point;
import io.studentdata.ml.tracking.RunTrackerContract.Recorded;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads runs back through a server's REST API, without the client that wrote them. */
record MlflowReader(String address) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  Recorded read(String runId) {
    JsonNode run = run(runId);
    String experimentId = run.at("/info/experiment_id").asText();
    Map<String, String> tags = pairs(run.at("/data/tags"));
    Map<String, List<Point>> metrics = new TreeMap<>();
    for (JsonNode metric : run.at("/data/metrics")) {
      metrics.put(metric.get("key").asText(), history(runId, metric.get("key").asText()));
    }
    Map<String, byte[]> artifacts = new LinkedHashMap<>();
    artifacts(run, "", artifacts);
    return new Recorded(
        get("experiments/get?experiment_id=" + experimentId).at("/experiment/name").asText(),
        run.at("/info/run_name").asText(),
        RunStatus.valueOf(run.at("/info/status").asText()),
        Optional.ofNullable(tags.get("studentdata.failure")),
        pairs(run.at("/data/params")),
        tags,
        metrics,
        artifacts);
  }

  JsonNode run(String runId) {
    return get("runs/get?run_id=" + runId).get("run");
  }

  /** The one run of an experiment that came from a local run. */
  JsonNode sent(String experiment, String localId) {
    String id =
        get("experiments/get-by-name?experiment_name=" + encoded(experiment))
            .at("/experiment/experiment_id")
            .asText();
    String query =
        "{\"experiment_ids\":[\"%s\"],\"filter\":\"tags.`studentdata.local_run` = '%s'\"}"
            .formatted(id, localId);
    JsonNode runs = send(post("runs/search", query)).get("runs");
    if (runs.size() != 1) {
      throw new AssertionError("expected one run sent from " + localId + ", found " + runs);
    }
    return runs.get(0);
  }

  private List<Point> history(String runId, String metric) {
    List<Point> points = new ArrayList<>();
    String token = "";
    do {
      JsonNode page =
          get(
              "metrics/get-history?run_id=%s&metric_key=%s&max_results=1000&page_token=%s"
                  .formatted(runId, encoded(metric), token));
      for (JsonNode point : page.path("metrics")) {
        points.add(new Point(point.path("step").asLong(), point.get("value").asDouble()));
      }
      token = page.path("next_page_token").asText("");
    } while (!token.isEmpty());
    points.sort(Comparator.comparingLong(Point::step));
    return List.copyOf(points);
  }

  private void artifacts(JsonNode run, String below, Map<String, byte[]> found) {
    String runId = run.at("/info/run_id").asText();
    JsonNode list = get("artifacts/list?run_id=" + runId + "&path=" + encoded(below));
    for (JsonNode file : list.path("files")) {
      String path = file.get("path").asText();
      if (file.path("is_dir").asBoolean()) {
        artifacts(run, path, found);
      } else {
        found.put(path, bytes("/get-artifact?run_id=" + runId + "&path=" + encoded(path)));
      }
    }
  }

  private JsonNode get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + "/api/2.0/mlflow/" + path)).build());
  }

  private HttpRequest post(String path, String body) {
    return HttpRequest.newBuilder(URI.create(address + "/api/2.0/mlflow/" + path))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static JsonNode send(HttpRequest request) {
    try {
      return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.toString(), e);
    }
  }

  private byte[] bytes(String path) {
    try {
      return HTTP.send(
              HttpRequest.newBuilder(URI.create(address + path)).build(),
              BodyHandlers.ofByteArray())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  private static Map<String, String> pairs(JsonNode list) {
    Map<String, String> pairs = new TreeMap<>();
    list.forEach(pair -> pairs.put(pair.get("key").asText(), pair.path("value").asText()));
    return pairs;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
