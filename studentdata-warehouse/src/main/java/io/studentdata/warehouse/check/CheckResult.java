package io.studentdata.warehouse.check;

import java.util.List;

/**
 * How a check came out.
 *
 * @param check the check's name
 * @param failedRows rows that break the claim; 0 where it holds
 * @param examples the first few of them, as {@code column value, …}
 * @param seconds wall-clock seconds it took
 */
public record CheckResult(String check, long failedRows, List<String> examples, double seconds) {
  /** The examples, made unmodifiable. */
  public CheckResult {
    examples = List.copyOf(examples);
  }

  /** Whether the claim holds. */
  public boolean holds() {
    return failedRows == 0;
  }
}
