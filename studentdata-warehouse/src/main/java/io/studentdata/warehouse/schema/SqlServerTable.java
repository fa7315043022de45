package io.studentdata.warehouse.schema;

import java.util.List;

/**
 * A table as SQL Server has it once every change set ran.
 *
 * @param name its name
 * @param columns its columns, in order
 * @param primaryKey the columns of its primary key; none where it has no such key
 */
public record SqlServerTable(String name, List<SqlServerColumn> columns, List<String> primaryKey) {
  /** Copies the lists. */
  public SqlServerTable {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
  }
}
