package io.studentdata.warehouse.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The fast way into a staging table. For one thread; several may write to one table. */
public interface BulkWriter extends AutoCloseable {
  /** Keeps nothing. */
  BulkWriter NOWHERE = new NoWriter();

  /**
   * Appends every row that is left in {@code rows}, column by column in the table's order.
   *
   * @return how many there were
   * @throws SQLException if a row cannot be read or written
   */
  long write(ResultSet rows) throws SQLException;

  /**
   * Appends a row.
   *
   * @param row the cells in the table's order, as the store's records have them
   * @throws SQLException if it cannot be written
   */
  void write(@Nullable Object[] row) throws SQLException;

  /**
   * Appends rows of whole numbers.
   *
   * @param cells the rows, one after the other
   * @param width how many cells make a row
   * @throws SQLException if they cannot be written
   */
  void writeNumbers(long[] cells, int width) throws SQLException;

  /**
   * Makes what was written visible, and releases the writer.
   *
   * @throws SQLException if the rows cannot be kept
   */
  @Override
  void close() throws SQLException;
}
