package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceRow;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The rows of an open file, one at a time, mapped. Closes the file after the last row. */
final class CsvRows<T> extends Spliterators.AbstractSpliterator<SourceRow<T>> {
  private final CsvReader reader;
  private final RowMapper<T> mapper;
  private final BadRows badRows;

  CsvRows(CsvReader reader, RowMapper<T> mapper, BadRows badRows) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.reader = reader;
    this.mapper = mapper;
    this.badRows = badRows;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SourceRow<T>> action) {
    while (true) {
      SourceRow<T> row;
      boolean taken = false;
      try {
        CsvRow cells = reader.next();
        if (cells == null) {
          reader.close();
          return false;
        }
        taken = mapper.takes(cells);
        if (!taken) {
          continue;
        }
        row = new SourceRow.Valid<>(mapper.map(cells), cells.origin());
      } catch (BadCell e) {
        if (!taken && badRows == BadRows.PASSED_OVER) {
          continue;
        }
        row = new SourceRow.Invalid<>(e.problem());
      }
      action.accept(row);
      return true;
    }
  }
}
