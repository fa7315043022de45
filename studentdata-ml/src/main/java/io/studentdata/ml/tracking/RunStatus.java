package io.studentdata.ml.tracking;

/** How far a run is. A run whose process died stays {@link #RUNNING}. */
public enum RunStatus {
  /** Not over yet. */
  RUNNING,
  /** Over, and well. */
  FINISHED,
  /** Over, and not well. */
  FAILED
}
