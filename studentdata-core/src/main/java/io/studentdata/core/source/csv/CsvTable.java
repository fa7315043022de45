package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A kind of CSV file: its name, the columns it must have, in any order and among others, and the
 * text that stands for a missing value beside the empty one.
 *
 * @param file the file's name
 * @param missing a cell with this text is as good as empty
 * @param columns names of the required columns
 */
public record CsvTable(String file, String missing, List<String> columns) {
  /** Takes a copy of the list. */
  public CsvTable {
    columns = List.copyOf(columns);
  }

  /**
   * Reads the header only.
   *
   * @throws SourceFormatException if the file or a required column is missing, or the file cannot
   *     be read
   */
  public CsvHeader header(CsvBundle bundle) {
    try (CsvReader reader = CsvReader.open(bundle, this)) {
      return reader.header();
    }
  }

  /**
   * All rows of the file, lazily, in file order; lines without any text are passed over. A row that
   * is no CSV, or longer than 1,000,000 bytes, is a problem of its own; where a quoted cell is not
   * closed within that, the file cannot be read any further. The stream holds the file open until
   * it is read to the end or closed, and no more than one row in memory.
   *
   * @param mapping told the header, gives the mapper for the rows; a mapper is used by one stream
   *     only and may keep state
   * @param <T> the kind of record
   * @throws SourceFormatException if the file or a required column is missing; also from the
   *     stream, where the file cannot be read any further
   */
  public <T> Stream<SourceRow<T>> rows(
      CsvBundle bundle, Function<CsvHeader, RowMapper<T>> mapping) {
    return rows(bundle, BadRows.REPORTED, mapping);
  }

  /**
   * The rows of the file that the mapper takes, as {@link #rows(CsvBundle, Function)}.
   *
   * @param badRows what becomes of rows that do not get as far as the mapper
   * @param mapping as there
   * @param <T> the kind of record
   * @throws SourceFormatException as there
   */
  public <T> Stream<SourceRow<T>> rows(
      CsvBundle bundle, BadRows badRows, Function<CsvHeader, ? extends RowMapper<T>> mapping) {
    CsvReader reader = CsvReader.open(bundle, this);
    try {
      RowMapper<T> mapper = mapping.apply(reader.header());
      return StreamSupport.stream(new CsvRows<>(reader, mapper, badRows), false)
          .onClose(reader::close);
    } catch (RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** A fault of the whole file, from a lower layer. */
  SourceFormatException unreadable(CsvBundle bundle, IOException e) {
    return new SourceFormatException(
        "Cannot read %s of %s (%s). Check that the file is complete and may be read, or copy it again"
            .formatted(file, bundle.path(), e.getMessage()),
        e);
  }
}
