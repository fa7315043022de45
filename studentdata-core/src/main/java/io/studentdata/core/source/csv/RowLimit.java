package io.studentdata.core.source.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops reading where one row grows beyond measure, which is what a quote without its counterpart
 * makes of the rest of a file.
 */
final class RowLimit extends FilterReader {
  /** In characters; read ahead in blocks, so a row may be shorter by a block. */
  static final int LONGEST = 1_000_000;

  private int sinceRow;

  RowLimit(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (sinceRow > LONGEST) {
      throw new TooLong();
    }
    int count = super.read(buffer, offset, length);
    sinceRow += Math.max(0, count);
    return count;
  }

  /** A row is complete. */
  void rowEnded() {
    sinceRow = 0;
  }

  /** A row of more than {@link #LONGEST} characters. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("row of more than " + LONGEST + " characters");
    }
  }
}
