package io.studentdata.demo.pipeline;

import io.studentdata.ml.tracking.LocalTracker;
import io.studentdata.ml.tracking.MlflowCredentials;
import io.studentdata.ml.tracking.MlflowTracker;
import io.studentdata.ml.tracking.RunTracker;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Chooses where runs are recorded, by the environment variables that MLflow itself knows. */
final class Trackers {
  private Trackers() {}

  static RunTracker choose(Optional<URI> mlflow, Path runs, Map<String, String> environment) {
    return mlflow
        .<RunTracker>map(server -> MlflowTracker.at(server, credentials(environment)))
        .orElseGet(() -> LocalTracker.in(runs));
  }

  private static MlflowCredentials credentials(Map<String, String> environment) {
    String token = environment.get("MLFLOW_TRACKING_TOKEN");
    String user = environment.get("MLFLOW_TRACKING_USERNAME");
    String password = environment.get("MLFLOW_TRACKING_PASSWORD");
    if (token != null) {
      return MlflowCredentials.token(token);
    }
    return user != null && password != null
        ? MlflowCredentials.basic(user, password)
        : MlflowCredentials.none();
  }
}
