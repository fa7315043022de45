package io.studentdata.ml.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The requests that MLflow's Java client does not make by itself: files through the artifact proxy,
 * and a first look whether the server answers in time. The JDK's plain connections are used because
 * {@code HttpClient} keeps a thread for as long as it is reachable.
 */
final class MlflowHttp {
  private static final String PROXY = "/api/2.0/mlflow-artifacts/artifacts";
  private static final String PROBE = "/api/2.0/mlflow/experiments/search?max_results=1";
  private static final int CONNECT_MILLIS = 10_000;
  private static final int ANSWER_MILLIS = 10_000;
  private static final int STORED_MILLIS = 300_000;
  private static final int LONGEST_BODY = 4096;

  private final MlflowAddress address;
  private final int answerMillis;

  MlflowHttp(MlflowAddress address) {
    this(address, ANSWER_MILLIS);
  }

  MlflowHttp(MlflowAddress address, int answerMillis) {
    this.address = address;
    this.answerMillis = answerMillis;
  }

  /**
   * Fails within seconds, and in one line, where MLflow's client would wait for ever (it sets no
   * time limit) or warn and try again (it does so for wrong credentials).
   */
  void requireReachable() {
    String what = "start a run";
    try {
      HttpURLConnection connection = open(address.base() + PROBE, answerMillis);
      int status = connection.getResponseCode();
      if (status < 200 || status > 299) {
        throw MlflowErrors.refused(address, what, status, body(connection), null);
      }
      connection.disconnect();
    } catch (IOException e) {
      throw MlflowErrors.failed(address, what, e);
    }
  }

  /** Stores a file under a run's artifact address, streaming it. */
  void put(URI artifacts, String path, Path file) {
    String what = "keep artifact '" + path + "'";
    if (!"mlflow-artifacts".equals(artifacts.getScheme())) {
      throw new TrackingException(
          "Cannot %s on the MLflow server at %s: it keeps files at '%s', out of its own reach. Start it with --serve-artifacts"
              .formatted(what, address, artifacts));
    }
    String target = address.base() + PROXY + encoded(artifacts.getPath() + "/" + path);
    try {
      HttpURLConnection connection = open(target, STORED_MILLIS);
      connection.setRequestMethod("PUT");
      connection.setDoOutput(true);
      connection.setFixedLengthStreamingMode(Files.size(file));
      connection.setRequestProperty("Content-Type", "application/octet-stream");
      int status = send(connection, file);
      if (status < 200 || status > 299) {
        throw MlflowErrors.refused(address, what, status, body(connection), null);
      }
      connection.disconnect();
    } catch (IOException e) {
      throw MlflowErrors.failed(address, what, e);
    }
  }

  private static int send(HttpURLConnection connection, Path file) throws IOException {
    try (OutputStream out = connection.getOutputStream()) {
      Files.copy(file, out);
    }
    try {
      return connection.getResponseCode();
    } catch (HttpRetryException e) { // a 401, which streamed requests report this way
      return e.responseCode();
    }
  }

  private HttpURLConnection open(String url, int readMillis) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setConnectTimeout(CONNECT_MILLIS);
    connection.setReadTimeout(readMillis);
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setRequestProperty("Connection", "close"); // kept alive, it would keep a thread
    address
        .credentials()
        .authorizationHeader()
        .ifPresent(header -> connection.setRequestProperty("Authorization", header));
    return connection;
  }

  private static String body(HttpURLConnection connection) throws IOException {
    try (InputStream in = connection.getErrorStream()) {
      return in == null ? "" : new String(in.readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
    }
  }

  private static String encoded(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
