package io.studentdata.core.db;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type what it holds
 */
public record Column(String name, ColumnType type) {}
