package io.studentdata.warehouse.load;

/**
 * What a load did to one table.
 *
 * @param table the table's name
 * @param inserted rows that are new, or took the place of others
 * @param updated rows that were there and changed
 * @param deleted rows that are gone, or gave way to others
 * @param rows how many rows the table has now, without the unknown members
 * @param seconds wall-clock seconds the merge took
 */
public record TableLoad(
    String table, long inserted, long updated, long deleted, long rows, double seconds) {

  TableLoad withRows(long count) {
    return new TableLoad(table, inserted, updated, deleted, count, seconds);
  }
}
