package io.studentdata.warehouse.merge;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to merge into, and the rows to merge. Names are constants of the library, never input.
 *
 * @param table the table
 * @param grain the columns that tell one row of {@code select} from another
 * @param columns the further columns that {@code select} yields
 * @param select the SELECT; it yields {@code grain} and {@code columns} by name, in any order
 */
public record Target(String table, List<String> grain, List<String> columns, String select) {
  /** The table's name, and grain and columns as they are, made unmodifiable. */
  public Target {
    grain = List.copyOf(grain);
    columns = List.copyOf(columns);
  }

  /** All columns that the SELECT yields: grain first. */
  List<String> all() {
    return Stream.concat(grain.stream(), columns.stream()).toList();
  }
}
