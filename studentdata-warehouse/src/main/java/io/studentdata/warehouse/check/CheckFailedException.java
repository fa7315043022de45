package io.studentdata.warehouse.check;

import io.studentdata.core.error.StudentDataException;
import java.util.List;
import java.util.stream.Collectors;

/** A load broke a claim it must keep. Nothing was published: the warehouse is as it was. */
public final class CheckFailedException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  private final transient List<CheckResult> failures;

  /**
   * Names every failed check.
   *
   * @param failures the checks that failed, at least one
   */
  public CheckFailedException(List<CheckResult> failures) {
    super(
        failures.stream()
            .map(CheckFailedException::describe)
            .collect(
                Collectors.joining(
                    "; ",
                    "Check failed: ",
                    ". The warehouse is as it was. The check's .sql says what to do")));
    this.failures = List.copyOf(failures);
  }

  private static String describe(CheckResult failure) {
    return "%s (%d %s, first: %s)"
        .formatted(
            failure.check(),
            failure.failedRows(),
            failure.failedRows() == 1 ? "row" : "rows",
            failure.examples().get(0));
  }

  /** The checks that failed. */
  public List<CheckResult> failures() {
    return failures;
  }
}
