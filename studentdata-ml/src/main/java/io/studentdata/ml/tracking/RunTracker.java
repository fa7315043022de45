package io.studentdata.ml.tracking;

/**
 * A place where training runs are recorded, so that each model can be traced back to what it was
 * trained with. Implementations are safe for use by several threads.
 */
public interface RunTracker {
  /**
   * Starts a run.
   *
   * @param experiment the runs it belongs with, such as {@code early-warning}; made when missing
   * @param runName what people call the run; need not be unique
   * @return the run, to be closed by the caller
   * @throws IllegalArgumentException if a name is blank or longer than 250 characters
   * @throws TrackingException if the run cannot be recorded
   */
  TrackedRun start(String experiment, String runName);

  /** Records nothing; its runs check their arguments all the same. */
  static RunTracker none() {
    return (experiment, runName) -> {
      RunNames.requireTitle("experiment", experiment);
      return new GuardedRun(new NoSink(RunNames.requireTitle("run name", runName)));
    };
  }
}
