package io.studentdata.core.store;

import io.studentdata.core.error.StudentDataException;

/** An enrollment cannot go where it was sent. */
public final class EnrollmentRuleException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  EnrollmentRuleException(String message) {
    super(message);
  }
}
