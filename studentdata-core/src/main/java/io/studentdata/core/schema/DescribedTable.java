package io.studentdata.core.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a table of the store means.
 *
 * @param name its name
 * @param area the part of the schema it belongs to, such as {@code students}
 * @param meaning what a row is
 * @param columns its columns, in the table's order; the first is the key of the row, or part of it
 */
public record DescribedTable(
    String name, String area, String meaning, List<DescribedColumn> columns) {
  /** Makes the list immutable. */
  public DescribedTable {
    columns = List.copyOf(columns);
  }

  /** The column of a name; empty where the table has none such. */
  public Optional<DescribedColumn> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  /** Whether it has a column of a name. */
  public boolean has(String columnName) {
    return column(columnName).isPresent();
  }
}
