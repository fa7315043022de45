package io.studentdata.warehouse.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a check came out.
 *
 * @param check the check's name
 * @param severity what it means if the claim does not hold
 * @param failedRows rows that break the claim; 0 where it holds
 * @param examples the first of them, {@value DataCheck#SHOWN} at most, as {@code column value, …}
 * @param seconds wall-clock seconds it took
 */
public record CheckResult(
    String check, Severity severity, long failedRows, List<String> examples, double seconds) {
  /** The examples, made unmodifiable. */
  public CheckResult {
    examples = List.copyOf(examples);
  }

  /** Whether the claim holds. */
  public boolean holds() {
    return failedRows == 0;
  }

  /** Whether the load must not be published. */
  public boolean blocks() {
    return !holds() && severity == Severity.BLOCK;
  }

  /** The check's name, how many rows break it, and the first of them, on one line. */
  @Override
  public String toString() {
    return holds()
        ? check + " (holds)"
        : "%s (%d %s, first: %s)"
            .formatted(
                check,
                failedRows,
                failedRows == 1 ? "row" : "rows",
                examples.stream().limit(1).collect(Collectors.joining()));
  }
}
