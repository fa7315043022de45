package io.studentdata.warehouse.export;

import java.util.List;

/**
 * A table as it was exported.
 *
 * @param table its name in the warehouse
 * @param partitioned whether it has a file per term, {@code
 *     <table>/term_code=<term>/part-0.parquet}, instead of one file {@code <table>.parquet}
 * @param columns its columns, in order; the term of a partitioned table is in the path only
 * @param files its files
 */
public record ExportedTable(
    String table, boolean partitioned, List<ExportedColumn> columns, List<ExportedFile> files) {
  /** Copies the lists. */
  public ExportedTable {
    columns = List.copyOf(columns);
    files = List.copyOf(files);
  }

  /** How many rows it has. */
  public long rows() {
    return files.stream().mapToLong(ExportedFile::rows).sum();
  }
}
