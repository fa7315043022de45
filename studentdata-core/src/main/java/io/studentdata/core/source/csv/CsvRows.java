package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceRow;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The rows of an open file, one at a time, mapped. Closes the file after the last row. */
final class CsvRows<T> extends Spliterators.AbstractSpliterator<SourceRow<T>> {
  private final CsvReader reader;
  private final RowMapper<T> mapper;

  CsvRows(CsvReader reader, RowMapper<T> mapper) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.reader = reader;
    this.mapper = mapper;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SourceRow<T>> action) {
    SourceRow<T> row;
    try {
      CsvRow cells = reader.next();
      if (cells == null) {
        reader.close();
        return false;
      }
      row = new SourceRow.Valid<>(mapper.map(cells), cells.origin());
    } catch (BadCell e) {
      row = new SourceRow.Invalid<>(e.problem());
    }
    action.accept(row);
    return true;
  }
}
