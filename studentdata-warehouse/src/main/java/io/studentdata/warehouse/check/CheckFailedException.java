package io.studentdata.warehouse.check;

import io.studentdata.core.error.StudentDataException;
import java.util.List;
import java.util.stream.Collectors;

/** A load broke a claim it must keep. Nothing was published: the warehouse is as it was. */
public final class CheckFailedException extends StudentDataException {
  private static final long serialVersionUID = 1L;

  private final transient List<CheckResult> failures;
  private final long runId;

  /**
   * Names every failed check.
   *
   * @param runId the load's number in {@code etl_run}
   * @param failures the blocking checks that failed, at least one
   */
  public CheckFailedException(long runId, List<CheckResult> failures) {
    super(
        failures.stream()
            .map(CheckResult::toString)
            .collect(
                Collectors.joining(
                    "; ",
                    "Check failed: ",
                    ". The warehouse is as it was. To see the rows: select * from check_failure"
                        + " where etl_run_id = "
                        + runId
                        + ". The check's .sql says what to do")));
    this.runId = runId;
    this.failures = List.copyOf(failures);
  }

  /** The load's number in {@code etl_run}, {@code check_result} and {@code check_failure}. */
  public long runId() {
    return runId;
  }

  /** The checks that failed. */
  public List<CheckResult> failures() {
    return failures;
  }
}
