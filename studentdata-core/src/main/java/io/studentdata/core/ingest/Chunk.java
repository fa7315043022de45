package io.studentdata.core.ingest;

import io.studentdata.core.mapping.MappedRows;
import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.RowProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Some rows of one kind, on their way from records to table rows. For one thread.
 *
 * @param <T> the kind of record
 */
final class Chunk<T> {
  private final Quarantine rejects;
  private final List<T> items = new ArrayList<>();
  private final List<RowOrigin> origins = new ArrayList<>();
  private long rejected;

  Chunk(Quarantine rejects) {
    this.rejects = rejects;
  }

  void add(T item, RowOrigin origin) {
    items.add(item);
    origins.add(origin);
  }

  int size() {
    return items.size();
  }

  List<T> items() {
    return items;
  }

  /** Refuses the rows that the mapping refused. */
  void refuse(List<MappedRows.Refused> refused) throws IOException {
    for (MappedRows.Refused each : refused) {
      reject(each.item(), each.column(), each.value(), each.expected());
    }
  }

  /** Refuses the row of an item: what is there says otherwise. */
  void contradictory(int item, String entity, String expected) throws IOException {
    reject(item, entity, String.join(",", origins.get(item).cells()), expected);
  }

  private void reject(int item, String column, String value, String expected) throws IOException {
    rejects.reject(new RowProblem(origins.get(item), column, value, expected));
    rejected++;
  }

  long rejected() {
    return rejected;
  }
}
