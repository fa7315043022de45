package io.studentdata.core.model;

/** How an enrollment ended. */
public enum FinalResult {
  /** Passed with distinction. */
  DISTINCTION,
  /** Passed. */
  PASS,
  /** Completed without passing. */
  FAIL,
  /** Left before the end. */
  WITHDRAWN;

  /** Whether this is the outcome early warnings are about: failed or withdrawn. */
  public boolean isAtRisk() {
    return this == FAIL || this == WITHDRAWN;
  }
}
