package io.studentdata.warehouse.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Takes rows and keeps nothing of them. */
final class NoWriter implements BulkWriter {
  @Override
  public long write(ResultSet rows) throws SQLException {
    long count = 0;
    while (rows.next()) {
      count++;
    }
    return count;
  }

  @Override
  public void write(@Nullable Object[] row) {}

  @Override
  public void writeNumbers(long[] cells, int width) {}

  @Override
  public void close() {}
}
