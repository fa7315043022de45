package io.studentdata.warehouse.staging;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The fast way into a staging table. For one thread; several may write to one table. */
public interface BulkWriter extends AutoCloseable {
  /**
   * Appends every row that is left in {@code rows}, column by column in the table's order.
   *
   * @return how many there were
   * @throws SQLException if a row cannot be read or written
   */
  long write(ResultSet rows) throws SQLException;

  /**
   * Makes what was written visible, and releases the writer.
   *
   * @throws SQLException if the rows cannot be kept
   */
  @Override
  void close() throws SQLException;
}
