package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open file, read row by row by one thread. */
final class CsvReader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CsvReader.class);

  /** Quotes doubled within quotes; line ends of any kind; blank lines seen, so that lines count. */
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final CsvBundle bundle;
  private final CsvTable table;
  private final RowLimit text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final CsvHeader header;
  private final CsvRow row;
  private long line; // where the record read last ends

  private CsvReader(CsvBundle bundle, CsvTable table, RowLimit text, CSVParser parser) {
    this.bundle = bundle;
    this.table = table;
    this.text = text;
    this.parser = parser;
    this.records = parser.iterator();
    CSVRecord names = read();
    if (names == null) {
      throw new SourceFormatException(
          "Cannot read %s: it is empty (expected a header line with %s). Take the complete file"
              .formatted(table.file(), String.join(", ", table.columns())));
    }
    header = new CsvHeader(table, Arrays.asList(names.values()));
    row = new CsvRow(table, header);
    if (LOG.isDebugEnabled()) {
      LOG.debug("{}: ignored columns {}", table.file(), header.unknown(table.columns()));
    }
  }

  static CsvReader open(CsvBundle bundle, CsvTable table) {
    RowLimit text;
    CSVParser parser;
    try {
      text = new RowLimit(Utf8.reader(bundle.open(table.file())));
      parser = CSVParser.builder().setFormat(FORMAT).setReader(text).get();
    } catch (IOException e) {
      throw table.unreadable(bundle, e);
    }
    try {
      return new CsvReader(bundle, table, text, parser);
    } catch (RuntimeException e) {
      close(parser);
      throw e;
    }
  }

  CsvHeader header() {
    return header;
  }

  /** The next row; absent after the last. */
  @Nullable CsvRow next() {
    long start = line + 1;
    CSVRecord next = read();
    while (next != null && next.size() == 1 && next.get(0).isBlank()) {
      start = line + 1;
      next = read();
    }
    if (next == null) {
      return null;
    }
    row.moveTo(next.values(), start);
    return row;
  }

  private @Nullable CSVRecord read() {
    try {
      CSVRecord next = !parser.isClosed() && records.hasNext() ? records.next() : null;
      line = parser.getCurrentLineNumber();
      text.rowEnded();
      return next;
    } catch (UncheckedIOException e) {
      throw unreadable(Objects.requireNonNullElse(e.getCause(), new IOException(e)));
    }
  }

  private SourceFormatException unreadable(IOException cause) {
    if (cause instanceof CSVException || cause instanceof RowLimit.TooLong) {
      return new SourceFormatException(
          "Cannot read %s line %d: a quoted cell is not closed, or text follows its closing quote. Correct the line, or copy the file again"
              .formatted(table.file(), line + 1),
          cause);
    }
    if (cause instanceof CharacterCodingException) {
      return new SourceFormatException(
          "Cannot read %s after line %d: not UTF-8 text. Save the file as UTF-8"
              .formatted(table.file(), line),
          cause);
    }
    return table.unreadable(bundle, cause);
  }

  @Override
  public void close() {
    close(parser);
  }

  private static void close(CSVParser parser) {
    try {
      parser.close();
    } catch (IOException e) {
      LOG.debug("A file read to its use could not be closed", e);
    }
  }
}
