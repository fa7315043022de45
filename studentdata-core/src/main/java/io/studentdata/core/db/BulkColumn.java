package io.studentdata.core.db;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * What a column is, as a bulk copy states it.
 *
 * @param name its name
 * @param type one of {@link Types}
 * @param precision digits, or characters, that it takes
 * @param scale digits after the point
 */
record BulkColumn(String name, int type, int precision, int scale) {
  /** A day, as {@code 2024-02-29}: the driver sends it as text. */
  private static final int DAY = 10;

  /** A time of a day with seven digits after the point, as text. */
  private static final int TIME = 27;

  /** The columns of a result. */
  static List<BulkColumn> of(ResultSetMetaData meta) throws SQLException {
    List<BulkColumn> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      int type = meta.getColumnType(i);
      int precision =
          switch (type) {
            case Types.DATE -> DAY;
            case Types.TIMESTAMP -> TIME;
            default -> meta.getPrecision(i);
          };
      columns.add(new BulkColumn(meta.getColumnName(i), type, precision, meta.getScale(i)));
    }
    return columns;
  }
}
