package io.studentdata.warehouse.export;

/**
 * A Parquet file of an export.
 *
 * @param path where it is below the export's directory, with {@code /}
 * @param rows how many rows it has
 * @param bytes how large it is
 */
public record ExportedFile(String path, long rows, long bytes) {}
