package io.studentdata.core.model;

/** What happens to an enrollment. */
public enum EnrollmentEventType {
  /** The student took the place. */
  REGISTERED,
  /** The student gave it up. */
  WITHDRAWN,
  /** The student took it up again. */
  REINSTATED,
  /** It ended with a result. */
  COMPLETED
}
