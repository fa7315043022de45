package io.studentdata.warehouse.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What an export wrote; its manifest says the same.
 *
 * @param directory where it is
 * @param exportedAt when, to the second
 * @param loadId the last load that is in it, by its number in {@code etl_run}; 0 if there was none
 * @param tables the tables, dimensions first
 * @param seconds wall-clock seconds it took
 */
public record ExportReport(
    Path directory, Instant exportedAt, long loadId, List<ExportedTable> tables, double seconds) {
  /** Copies the list. */
  public ExportReport {
    tables = List.copyOf(tables);
  }

  /**
   * A table of the export.
   *
   * @throws IllegalArgumentException if it has none of that name
   */
  public ExportedTable table(String name) {
    return tables.stream()
        .filter(table -> table.table().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unknown table: %s (expected one of %s)"
                        .formatted(name, tables.stream().map(ExportedTable::table).toList())));
  }

  /** All bytes of all files. */
  public long bytes() {
    return tables.stream()
        .flatMap(table -> table.files().stream())
        .mapToLong(ExportedFile::bytes)
        .sum();
  }
}
