package io.studentdata.core.source.csv;

/**
 * Makes a record of a row. What is wrong with a cell is thrown as the row's methods throw it; see
 * {@link CsvRow#bad}.
 *
 * @param <T> the kind of record
 */
@FunctionalInterface
public interface RowMapper<T> {
  /**
   * Whether the row holds such a record at all; rows that do not are passed over.
   *
   * @param row the row; valid during the call
   */
  default boolean takes(CsvRow row) {
    return true;
  }

  /**
   * The record in a row that is taken.
   *
   * @param row the row; valid during the call
   */
  T map(CsvRow row);
}
