package io.studentdata.warehouse.schema;

/**
 * A column as SQL Server has it.
 *
 * @param name its name
 * @param type its type, such as {@code bigint}, with the collation of a text
 * @param nullable whether it may be null
 */
public record SqlServerColumn(String name, String type, boolean nullable) {}
