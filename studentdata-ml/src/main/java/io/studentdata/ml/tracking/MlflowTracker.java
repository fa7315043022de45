package io.studentdata.ml.tracking;

import java.net.URI;

/**
 * Records runs on an MLflow tracking server, version 2 or later, over HTTP; no Python is needed.
 * Files go through the server's artifact proxy, which servers run unless told otherwise.
 *
 * <p>Metrics, parameters and tags are sent in batches, at the latest when the run ends. A run
 * starts no threads and holds one connection until it ends. The server must answer a first request
 * within 10 seconds; later ones wait for as long as the server takes.
 */
public final class MlflowTracker implements RunTracker {
  private final MlflowAddress address;

  private MlflowTracker(MlflowAddress address) {
    this.address = address;
  }

  /**
   * Records on the server at an address such as {@code http://localhost:5000}. A user name and
   * password inside the address are taken as credentials and kept out of every message.
   *
   * @throws IllegalArgumentException if the address is not an absolute http or https one
   */
  public static MlflowTracker at(URI server) {
    return at(server, MlflowCredentials.none());
  }

  /**
   * Records on a server that asks for credentials.
   *
   * @throws IllegalArgumentException if the address is not an absolute http or https one
   */
  public static MlflowTracker at(URI server, MlflowCredentials credentials) {
    return new MlflowTracker(MlflowAddress.of(server, credentials));
  }

  @Override
  public TrackedRun start(String experiment, String runName) {
    RunNames.requireTitle("experiment", experiment);
    RunNames.requireTitle("run name", runName);
    MlflowServer server = connect();
    return new GuardedRun(server.start(experiment, runName, GuardedRun.now()));
  }

  /** A connection of its own, for one run or one errand. */
  MlflowServer connect() {
    return new MlflowServer(address);
  }

  /** The address, without credentials. */
  @Override
  public String toString() {
    return "MlflowTracker[" + address + "]";
  }
}
