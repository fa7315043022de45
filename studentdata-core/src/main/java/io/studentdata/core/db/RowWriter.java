package io.studentdata.core.db;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows of one table. For one thread. */
@FunctionalInterface
public interface RowWriter {
  /**
   * Takes a chunk of rows, each the values of {@link Table#columns()} in order.
   *
   * @return what became of each, in the order given
   * @throws SQLException if a database refuses
   */
  List<TableWriter.Written> write(List<@Nullable Object[]> rows) throws SQLException;
}
