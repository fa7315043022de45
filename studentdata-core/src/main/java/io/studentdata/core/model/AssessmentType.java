package io.studentdata.core.model;

/** How an assessment is marked. */
public enum AssessmentType {
  /** Marked by a tutor (OULAD: TMA). */
  TUTOR_MARKED,
  /** Marked by computer (OULAD: CMA). */
  COMPUTER_MARKED,
  /** A final examination. */
  EXAM,
  /** Anything else. */
  OTHER
}
