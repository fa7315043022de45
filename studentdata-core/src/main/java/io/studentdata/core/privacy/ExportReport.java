package io.studentdata.core.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an export held.
 *
 * @param rows rows by table, in the order of the export; empty where the store does not have the
 *     student
 */
public record ExportReport(Map<String, Long> rows) {
  /** Makes the map immutable. */
  public ExportReport {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /** Whether the store had the student. */
  public boolean found() {
    return !rows.isEmpty();
  }

  /** Rows of all tables. */
  public long total() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
