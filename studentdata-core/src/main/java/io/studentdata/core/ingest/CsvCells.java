package io.studentdata.core.ingest;

import java.util.regex.Pattern;

/** Cells on their way into a CSV file that somebody will open in a spreadsheet. */
final class CsvCells {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private CsvCells() {}

  /**
   * The cell, with an apostrophe before it where a spreadsheet would run it as a formula. Plain
   * numbers stay as they are. See OWASP, "CSV Injection".
   */
  static String harmless(String cell) {
    if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0) {
      return cell;
    }
    return NUMBER.matcher(cell).matches() ? cell : "'" + cell;
  }
}
