package io.studentdata.core.ingest;

import io.studentdata.core.mapping.MappedRows;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.util.List;

/**
 * Some rows of one kind, on their way from records to table rows. For one thread.
 *
 * @param <T> the kind of record
 */
final class Chunk<T> {
  private final List<SourceRow.Valid<T>> rows;
  private final Quarantine rejects;
  private long rejected;

  Chunk(List<SourceRow.Valid<T>> rows, Quarantine rejects) {
    this.rows = rows;
    this.rejects = rejects;
  }

  List<T> items() {
    return rows.stream().map(SourceRow.Valid::item).toList();
  }

  /** Refuses the rows that the mapping refused. */
  void refuse(MappedRows mapped) throws IOException {
    for (MappedRows.Refused refused : mapped.refused()) {
      reject(refused.item(), refused.column(), refused.value(), refused.expected());
    }
  }

  /** Refuses the row of an item: an earlier one says otherwise. */
  void contradictory(int item, String entity) throws IOException {
    String cells = String.join(",", rows.get(item).origin().cells());
    reject(item, entity, cells, "the same as in an earlier row");
  }

  private void reject(int item, String column, String value, String expected) throws IOException {
    rejects.reject(new RowProblem(rows.get(item).origin(), column, value, expected));
    rejected++;
  }

  long rejected() {
    return rejected;
  }
}
