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
 * @param gone conditions over the table's columns, each with the table's name before it: the rows
 *     that go before those of {@code select} come
 */
public record Target(
    String table, List<String> grain, List<String> columns, String select, List<String> gone) {

  /** The lists, made unmodifiable. */
  public Target {
    grain = List.copyOf(grain);
    columns = List.copyOf(columns);
    gone = List.copyOf(gone);
  }

  /** A target from which no rows go. */
  public Target(String table, List<String> grain, List<String> columns, String select) {
    this(table, grain, columns, select, List.of());
  }

  /** The same, from which the rows go that meet any of these conditions, and no others. */
  public Target without(List<String> conditions) {
    return new Target(table, grain, columns, select, conditions);
  }

  /** All columns that the SELECT yields: grain first. */
  List<String> all() {
    return Stream.concat(grain.stream(), columns.stream()).toList();
  }

  /** The statement that inserts all rows of a relation or a derived table, as a load's. */
  String insert(MergeSession session, String from) {
    return "insert into %s (%s, etl_run_id) select %s, %d from %s d"
        .formatted(table, Sql.list(all()), Sql.list("d", all()), session.runId(), from);
  }

  /** Deletes the rows that go, and says how many there were. */
  long removeGone(MergeSession session) {
    long rows = 0;
    for (String condition : gone) { // one by one: each is a join with few rows, which "or" is not
      rows += session.execute("delete from " + table + " where " + condition);
    }
    return rows;
  }
}
