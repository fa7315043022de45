package io.studentdata.core.db;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows of one table. For one thread. */
public interface RowWriter {
  /**
   * Takes a chunk of rows, each the values of {@link Table#columns()} in order.
   *
   * @return what became of each, in the order given
   * @throws SQLException if a database refuses
   */
  List<TableWriter.Written> write(List<@Nullable Object[]> rows) throws SQLException;

  /**
   * Takes those of a chunk of rows whose natural key is not there, and leaves the others alone.
   *
   * @return what became of each, in the order given: {@link TableWriter.Outcome#MERGED} where what
   *     is there was given to this writer
   * @throws SQLException if a database refuses
   */
  List<TableWriter.Written> writeMissing(List<@Nullable Object[]> rows) throws SQLException;
}
