package io.studentdata.core.source.csv;

import java.io.IOException;

/** Text that cannot be read as CSV from some line on. */
final class CsvFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;

  /**
   * @param line where the row at fault begins
   * @param problem what is wrong and what to do
   */
  CsvFault(long line, String problem) {
    super(problem);
    this.line = line;
  }

  long line() {
    return line;
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
