package io.studentdata.warehouse.export;

/**
 * A column of an exported table.
 *
 * @param name its name
 * @param type its type as DuckDB calls it, such as {@code BIGINT}
 */
public record ExportedColumn(String name, String type) {}
