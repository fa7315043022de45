package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open file, read row by row by one thread. */
final class CsvReader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CsvReader.class);

  /** More columns than any file has that is meant to be read by people. */
  private static final int MOST_COLUMNS = 10_000;

  private final CsvBundle bundle;
  private final CsvTable table;
  private final CsvLexer lexer;
  private final CsvHeader header;
  private final CsvRow row;
  private boolean open = true;

  private CsvReader(CsvBundle bundle, CsvTable table, CsvLexer lexer) {
    this.bundle = bundle;
    this.table = table;
    this.lexer = lexer;
    header = new CsvHeader(table, names(), lexer.hasMark());
    row = new CsvRow(table, header);
  }

  static CsvReader open(CsvBundle bundle, CsvTable table) {
    CsvLexer lexer = lexer(bundle, table);
    try {
      return new CsvReader(bundle, table, lexer);
    } catch (RuntimeException e) {
      close(lexer);
      throw e;
    }
  }

  private static CsvLexer lexer(CsvBundle bundle, CsvTable table) {
    InputStream in;
    try {
      in = bundle.open(table.file());
    } catch (IOException e) {
      throw unreadable(bundle, table, e);
    }
    try {
      return new CsvLexer(in);
    } catch (IOException e) {
      close(in);
      throw unreadable(bundle, table, e);
    }
  }

  private List<String> names() {
    try {
      if (!lexer.next()) {
        throw new SourceFormatException(
            "Cannot read %s: it is empty (expected a header line with %s). Take the complete file"
                .formatted(table.file(), String.join(", ", table.columns())));
      }
      if (lexer.hasNul()) {
        throw new CsvFault(1, "nul bytes, as in UTF-16 or what is no text. Save the file as UTF-8");
      }
      if (lexer.fault() != CsvLexer.Fault.NONE || lexer.cells() > MOST_COLUMNS) {
        throw new CsvFault(
            1,
            "no header line of at most %,d names, separated by commas. Correct the line"
                .formatted(MOST_COLUMNS));
      }
      String text = lexer.text();
      return List.copyOf(new Cells(text, Arrays.copyOf(lexer.ends(), lexer.cells())));
    } catch (IOException e) {
      throw unreadable(bundle, table, e);
    }
  }

  CsvHeader header() {
    return header;
  }

  /** The next row; absent after the last. */
  @Nullable CsvRow next() {
    try {
      while (open && lexer.next()) {
        row.moveTo(lexer);
        if (lexer.fault() != CsvLexer.Fault.NONE || !row.isBlank()) {
          row.check(lexer);
          return row;
        }
      }
      return null;
    } catch (IOException e) {
      throw unreadable(bundle, table, e);
    }
  }

  private static SourceFormatException unreadable(
      CsvBundle bundle, CsvTable table, IOException cause) {
    return cause instanceof CsvFault fault
        ? new SourceFormatException(
            "Cannot read %s line %d: %s".formatted(table.file(), fault.line(), fault.problem()),
            fault)
        : table.unreadable(bundle, cause);
  }

  @Override
  public void close() {
    open = false;
    close(lexer);
  }

  private static void close(AutoCloseable file) {
    try {
      file.close();
    } catch (Exception e) {
      LOG.debug("A file read to its use could not be closed", e);
    }
  }
}
