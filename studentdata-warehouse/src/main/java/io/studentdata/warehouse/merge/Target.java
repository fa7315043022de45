package io.studentdata.warehouse.merge;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to merge into, and the rows to merge. Names and conditions are constants of the library,
 * never input.
 *
 * @param table the table
 * @param grain the columns that tell one row of {@code select} from another
 * @param columns the further columns that {@code select} yields
 * @param select the SELECT; it yields {@code grain} and {@code columns} by name, in any order
 * @param gone a condition over the table's columns, each with the table's name before it: the rows
 *     that go before those of {@code select} come
 */
public record Target(
    String table, List<String> grain, List<String> columns, String select, String gone) {
  private static final String NONE = "1 = 0";

  /** The table's name, and grain and columns as they are, made unmodifiable. */
  public Target {
    grain = List.copyOf(grain);
    columns = List.copyOf(columns);
  }

  /** A target from which no rows go. */
  public Target(String table, List<String> grain, List<String> columns, String select) {
    this(table, grain, columns, select, NONE);
  }

  /** The same, from which rows go. */
  public Target without(String condition) {
    return new Target(table, grain, columns, select, condition);
  }

  /** All columns that the SELECT yields: grain first. */
  List<String> all() {
    return Stream.concat(grain.stream(), columns.stream()).toList();
  }

  /** Deletes the rows that go, and says how many there were. */
  long removeGone(MergeSession session) {
    return gone.equals(NONE) ? 0 : session.execute("delete from " + table + " where " + gone);
  }
}
