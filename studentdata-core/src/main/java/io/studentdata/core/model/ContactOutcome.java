package io.studentdata.core.model;

/** What came of an advisor's contact. */
public enum ContactOutcome {
  /** The student answered. */
  REACHED,
  /** The student did not answer. */
  NOT_REACHED,
  /** The student was passed on to another service. */
  REFERRED,
  /** The student wanted no help. */
  DECLINED
}
