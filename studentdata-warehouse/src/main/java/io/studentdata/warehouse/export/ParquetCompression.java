package io.studentdata.warehouse.export;

import java.util.Locale;

/** How the columns of Parquet files are compressed. */
public enum ParquetCompression {
  /** Smaller, and read by DuckDB, Spark, Power BI and Synapse serverless SQL. */
  ZSTD,
  /** Larger, and read by everybody; a Synapse dedicated pool documents no other but gzip. */
  SNAPPY;

  String duckDbName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
