package io.studentdata.warehouse.export;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.progress.Progress;
import io.studentdata.warehouse.db.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the star as Parquet files, with a manifest: each dimension and most facts as one file, the
 * large facts as one file per term. All files show the warehouse at one moment, also while a load
 * runs. The directory is replaced as a whole, so that nothing of an earlier export is left,
 * students who were erased since included; an export that fails leaves the earlier one. Columns
 * that say where a row comes from are left out. Immutable; {@link #run()} is for one thread.
 */
public final class ParquetExport {
  private final Warehouse warehouse;
  private final @Nullable Path directory;
  private final ParquetCompression compression;
  private final Progress progress;

  private ParquetExport(
      Warehouse warehouse,
      @Nullable Path directory,
      ParquetCompression compression,
      Progress progress) {
    this.warehouse = warehouse;
    this.directory = directory;
    this.compression = compression;
    this.progress = progress;
  }

  /** An export of a warehouse, which stays the caller's. */
  public static ParquetExport of(Warehouse warehouse) {
    return new ParquetExport(warehouse, null, ParquetCompression.ZSTD, Progress.NONE);
  }

  /**
   * Writes to a directory: a new one, an empty one, or that of an earlier export, which is
   * replaced. Its parent needs room for both for a while.
   */
  public ParquetExport to(Path place) {
    return new ParquetExport(warehouse, place, compression, progress);
  }

  /** Compresses files in another way than zstd, for readers that cannot take it. */
  public ParquetExport compressedBy(ParquetCompression way) {
    return new ParquetExport(warehouse, directory, way, progress);
  }

  /** Tells {@code listener} how far the export is. */
  public ParquetExport progress(Progress listener) {
    return new ParquetExport(warehouse, directory, compression, listener);
  }

  /**
   * Exports.
   *
   * @throws IllegalStateException if no directory was named
   * @throws ExportException if the directory holds something else, cannot be written, or the
   *     warehouse is not on DuckDB
   * @throws DatabaseException if the database fails
   */
  public ExportReport run() {
    if (directory == null) {
      throw new IllegalStateException("Cannot export: no directory is named. Call to(...) first");
    }
    refuseOthers(warehouse.dialect());
    long start = System.nanoTime();
    try (ExportDirectory place = ExportDirectory.take(directory)) {
      ExportReport report = write(place.next(), directory, start);
      ExportManifest.write(report, place.next());
      place.publish();
      return report;
    } catch (IOException e) {
      throw new ExportException(
          "Cannot export to %s: %s. What was there is as it was; check the disk and its permissions, then export again"
              .formatted(directory, e.getMessage()),
          e);
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot export to %s: the database said '%s'. What was there is as it was"
              .formatted(directory, DatabaseException.firstLine(e)),
          e);
    }
  }

  /** Only DuckDB writes Parquet files. */
  static void refuseOthers(Dialect dialect) {
    if (dialect != Dialect.DUCKDB) {
      throw new ExportException(
          "Cannot export to Parquet from %s: expected DuckDB. Load a warehouse on DuckDB from the same store, and export that"
              .formatted(dialect));
    }
  }

  private ExportReport write(Path next, Path published, long start)
      throws SQLException, IOException {
    List<StarTable> all = StarTable.all();
    List<ExportedTable> tables = new ArrayList<>();
    try (Connection connection = warehouse.connect();
        Progress.Step step = progress.begin("export star", "tables", all.size())) {
      connection.setAutoCommit(false);
      ParquetFiles files = new ParquetFiles(connection, next, compression);
      long load = files.lastLoad();
      for (StarTable table : all) {
        tables.add(files.write(table));
        step.reached(tables.size());
      }
      connection.rollback();
      Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      return new ExportReport(published, now, load, tables, (System.nanoTime() - start) / 1e9);
    }
  }
}
