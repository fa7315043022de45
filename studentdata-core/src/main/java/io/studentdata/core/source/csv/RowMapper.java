package io.studentdata.core.source.csv;

/**
 * Makes a record of a row.
 *
 * @param <T> the kind of record
 */
@FunctionalInterface
public interface RowMapper<T> {
  /**
   * The record in a row. What is wrong with a cell is thrown as the row's methods throw it; see
   * {@link CsvRow#bad}.
   *
   * @param row the row; valid during the call
   */
  T map(CsvRow row);
}
