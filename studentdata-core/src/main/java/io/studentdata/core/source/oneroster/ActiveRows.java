package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;

/**
 * Takes all rows but those that say that their record is no more.
 *
 * @param <T> the kind of record
 */
abstract class ActiveRows<T> implements RowMapper<T> {
  private final Status status;

  ActiveRows(Columns columns) {
    status = new Status(columns);
  }

  @Override
  public boolean takes(CsvRow row) {
    return !status.isDeleted(row);
  }

  /** What the row says of itself. */
  Status status() {
    return status;
  }
}
