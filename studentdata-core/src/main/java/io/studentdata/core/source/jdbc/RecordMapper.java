package io.studentdata.core.source.jdbc;

/**
 * Makes a record of a row.
 *
 * @param <T> the kind of record
 */
@FunctionalInterface
interface RecordMapper<T> {
  /**
   * The record in a row. What is wrong with a value is thrown as the row's methods throw it; what
   * is wrong with several together, as the record's constructor does.
   */
  T map(JdbcRow row, Ids ids);
}
