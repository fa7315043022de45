package io.studentdata.core.ingest;

import io.studentdata.core.db.TableWriter;
import io.studentdata.core.mapping.MappedRows;
import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.mapping.RowTarget;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes all rows of one kind into its table, a chunk at a time. For one thread.
 *
 * @param <T> the kind of record
 */
final class EntityImport<T> {
  private static final int CHUNK = 5_000;

  private final String entity;
  private final Mapping<T> mapping;
  private final RowTarget target;
  private final Quarantine rejects;
  private final Map<TableWriter.Outcome, Long> outcomes = new EnumMap<>(TableWriter.Outcome.class);
  private long read;
  private long rejected;
  private long erased;

  EntityImport(String entity, Mapping<T> mapping, RowTarget target, Quarantine rejects) {
    this.entity = entity;
    this.mapping = mapping;
    this.target = target;
    this.rejects = rejects;
  }

  void run(Stream<SourceRow<T>> rows, Progress progress, Tally tally)
      throws SQLException, IOException {
    long start = System.nanoTime();
    try (Stream<SourceRow<T>> open = rows;
        Progress.Step step = progress.begin("import " + entity, "rows", -1)) {
      List<SourceRow.Valid<T>> pending = new ArrayList<>();
      Iterator<SourceRow<T>> all = open.iterator();
      while (all.hasNext()) {
        SourceRow<T> row = all.next();
        read++;
        if (row instanceof SourceRow.Valid<T> valid) {
          pending.add(valid);
        } else if (row instanceof SourceRow.Invalid<T> invalid) {
          rejects.reject(invalid.problem());
          rejected++;
        }
        if (pending.size() == CHUNK || !all.hasNext()) {
          write(new Chunk<>(pending, rejects));
          pending = new ArrayList<>();
          step.reached(read);
        }
      }
    }
    tally.stage(new StageTime("import " + entity, (System.nanoTime() - start) / 1e9, read));
    tally.entity(count());
  }

  private void write(Chunk<T> chunk) throws SQLException, IOException {
    MappedRows mapped = mapping.mapper().map(chunk.items(), target);
    chunk.refuse(mapped);
    List<TableWriter.Written> written = target.writer(mapping.table()).write(mapped.rows());
    for (int i = 0; i < written.size(); i++) {
      TableWriter.Outcome outcome = written.get(i).outcome();
      if (outcome == TableWriter.Outcome.CONTRADICTORY) {
        chunk.contradictory(mapped.item(i), entity);
      } else {
        outcomes.merge(outcome, 1L, Long::sum);
      }
    }
    rejected += chunk.rejected();
    erased += mapped.erased();
  }

  private EntityCount count() {
    return new EntityCount(
        entity,
        read,
        outcomes.getOrDefault(TableWriter.Outcome.INSERTED, 0L),
        outcomes.getOrDefault(TableWriter.Outcome.UPDATED, 0L),
        outcomes.getOrDefault(TableWriter.Outcome.UNCHANGED, 0L),
        outcomes.getOrDefault(TableWriter.Outcome.MERGED, 0L),
        rejected,
        erased);
  }
}
