package io.studentdata.ml.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.mlflow_project.google.protobuf.InvalidProtocolBufferException;

/** Says in one line what a server did not do, and what to try. */
final class MlflowErrors {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_ANSWER = 300;

  private MlflowErrors() {}

  /** The server answered, but not with success. */
  static TrackingException refused(
      MlflowAddress address, String what, int status, String body, @Nullable Exception cause) {
    String line =
        switch (status) {
          case 401, 403 ->
              "Cannot %s on the MLflow server at %s: it refused the credentials (HTTP %d). Check them in MlflowTracker.at(address, credentials)"
                  .formatted(what, address, status);
          case 301, 302, 303, 307, 308 ->
              "Cannot %s on the MLflow server at %s: it sends elsewhere (HTTP %d). Use the address it sends to"
                  .formatted(what, address, status);
          default ->
              "Cannot %s on the MLflow server at %s: HTTP %d, %s"
                  .formatted(what, address, status, answer(body));
        };
    return new TrackingException(line, cause);
  }

  /** There was no answer, or none that could be understood. */
  static TrackingException failed(MlflowAddress address, String what, Exception cause) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof UnknownHostException) {
        return unreachable(address, what, "its host is unknown", cause);
      } else if (e instanceof ConnectException) {
        return unreachable(address, what, "nothing answers there", cause);
      } else if (e instanceof SocketTimeoutException) {
        return unreachable(address, what, "it does not answer in time", cause);
      } else if (e instanceof IOException && !(e instanceof InvalidProtocolBufferException)) {
        return unreachable(address, what, oneLine(String.valueOf(e.getMessage())), cause);
      }
    }
    return new TrackingException(
        "Cannot %s on the MLflow server at %s: the answer is not MLflow's (%s). Check the address"
            .formatted(what, address, oneLine(String.valueOf(cause.getMessage()))),
        cause);
  }

  private static TrackingException unreachable(
      MlflowAddress address, String what, String why, Exception cause) {
    return new TrackingException(
        "Cannot %s on the MLflow server at %s: %s. Start the server, correct the address or record with LocalTracker and send later"
            .formatted(what, address, why),
        cause);
  }

  private static String answer(String body) {
    try {
      JsonNode answer = JSON.readTree(body);
      if (answer.has("error_code")) {
        return oneLine(answer.path("error_code").asText() + ": " + answer.path("message").asText());
      }
    } catch (JsonProcessingException e) {
      return oneLine(body); // not MLflow's own answer; perhaps a proxy's
    }
    return oneLine(body);
  }

  private static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) + "…" : line;
  }
}
