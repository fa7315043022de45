package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvRow;
import java.util.Locale;

/** The column {@code status}: active where it is blank or missing. */
final class Status {
  private final int column;

  Status(Columns columns) {
    column = columns.of("status");
  }

  /** Whether the row says that its record is no more. */
  boolean isDeleted(CsvRow row) {
    return is(row, "tobedeleted");
  }

  /** Whether the row says that its record is of the past, as OneRoster 1.0 has it. */
  boolean isInactive(CsvRow row) {
    return is(row, "inactive");
  }

  private boolean is(CsvRow row, String wanted) {
    if (row.holds(column, "active")) { // as nearly all are
      return false;
    }
    String text = row.optional(column);
    String status = text == null ? "active" : text.toLowerCase(Locale.ROOT);
    return switch (status) {
      case "active", "inactive", "tobedeleted" -> status.equals(wanted);
      default -> throw row.bad(column, "active, inactive or tobedeleted");
    };
  }
}
