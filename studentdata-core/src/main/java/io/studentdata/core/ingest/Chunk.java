package io.studentdata.core.ingest;

import io.studentdata.core.model.SourceId;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of one kind, on their way from records to table rows. For one thread.
 *
 * @param <T> the kind of record
 */
final class Chunk<T> {
  private final List<SourceRow.Valid<T>> rows;
  private final Quarantine rejects;
  private final List<SourceRow.Valid<T>> taken = new ArrayList<>();
  private final List<@Nullable Object[]> mapped = new ArrayList<>();
  private long rejected;

  Chunk(List<SourceRow.Valid<T>> rows, Quarantine rejects) {
    this.rows = rows;
    this.rejects = rejects;
  }

  /** Turns records into table rows, all of a chunk at once. */
  @FunctionalInterface
  interface Mapper<T> {
    /** Calls {@link Chunk#add} or {@link Chunk#missing} once for each row of the chunk. */
    void map(Chunk<T> chunk) throws java.sql.SQLException, IOException;
  }

  List<SourceRow.Valid<T>> rows() {
    return rows;
  }

  /** The ids of one kind that the rows name. */
  <I> Collection<I> ids(Function<T, I> id) {
    Set<I> ids = new LinkedHashSet<>();
    rows.forEach(row -> ids.add(id.apply(row.item())));
    return ids;
  }

  /** What a row is in the table, in the order of the table's columns. */
  void add(SourceRow.Valid<T> row, @Nullable Object... values) {
    taken.add(row);
    mapped.add(values);
  }

  /** Refuses a row that names something the store does not have. */
  void missing(SourceRow.Valid<T> row, String what, SourceId id) throws IOException {
    reject(row, what, id.value(), "a " + what + " that was imported before or is in this source");
  }

  /** Refuses a row. */
  void reject(SourceRow.Valid<T> row, String column, String value, String expected)
      throws IOException {
    rejects.reject(new RowProblem(row.origin(), column, value, expected));
    rejected++;
  }

  /** The table rows of those rows that were not refused, in their order. */
  List<@Nullable Object[]> mapped() {
    return mapped;
  }

  /** Refuses the row that is {@code index} in {@link #mapped}: an earlier one says otherwise. */
  void contradictory(int index, String entity) throws IOException {
    SourceRow.Valid<T> row = taken.get(index);
    reject(row, entity, String.join(",", row.origin().cells()), "the same as in an earlier row");
  }

  long rejected() {
    return rejected;
  }
}
