package io.studentdata.core.source.jdbc;

import io.studentdata.core.source.RowProblem;

/** Carries a row's problem from the mapper to the stream; made without a stack trace, for speed. */
final class BadValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RowProblem problem;

  BadValue(RowProblem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  RowProblem problem() {
    return problem;
  }
}
