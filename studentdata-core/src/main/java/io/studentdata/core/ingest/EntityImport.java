package io.studentdata.core.ingest;

import io.studentdata.core.db.RowWriter;
import io.studentdata.core.db.TableWriter;
import io.studentdata.core.mapping.MappedRows;
import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes all rows of one kind into its table, a chunk at a time. For one thread.
 *
 * @param <T> the kind of record
 */
final class EntityImport<T> {
  private static final int CHUNK = 5_000;

  /** Tells nobody. */
  static final Written UNWATCHED = (row, written) -> {};

  private final Import context;
  private final Entity<T> entity;
  private final Written written;
  private final RowCounter counter;
  private Chunk<T> stated;
  private Chunk<T> implied;
  private long passedOver;

  /** Is told of each row that was written. */
  @FunctionalInterface
  interface Written {
    /** A row, and what became of it. */
    void row(@Nullable Object[] row, TableWriter.Written written) throws IOException;
  }

  EntityImport(Import context, Entity<T> entity, Written written) {
    this.context = context;
    this.entity = entity;
    this.written = written;
    this.counter = new RowCounter(entity.name());
    this.stated = new Chunk<>(context.rejects());
    this.implied = new Chunk<>(context.rejects());
  }

  RowCounter counter() {
    return counter;
  }

  /** How many rows were passed over so far. */
  long passedOver() {
    return passedOver;
  }

  /** Takes the rows that are wanted now. */
  void run(Stream<SourceRow<T>> rows, Predicate<SourceRow<T>> wanted)
      throws SQLException, IOException {
    long start = System.nanoTime();
    long before = counter.read();
    try (Stream<SourceRow<T>> open = rows) {
      Iterator<SourceRow<T>> all = open.iterator();
      if (!entity.always() && !all.hasNext()) {
        return;
      }
      try (Progress.Step step = context.progress().begin("import " + entity.name(), "rows", -1)) {
        while (all.hasNext()) {
          SourceRow<T> row = all.next();
          if (!wanted.test(row)) {
            passedOver++;
            continue;
          }
          take(row);
          if (stated.size() + implied.size() == CHUNK) {
            write();
            step.reached(counter.read());
          }
        }
        write();
        step.reached(counter.read());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    context
        .tally()
        .stage(new StageTime("import " + entity.name(), seconds, counter.read() - before));
  }

  private void take(SourceRow<T> row) throws IOException {
    counter.countRead();
    if (row instanceof SourceRow.Valid<T> valid) {
      stated.add(valid.item(), valid.origin());
    } else if (row instanceof SourceRow.Implied<T> taken) {
      implied.add(taken.item(), taken.origin());
    } else if (row instanceof SourceRow.Invalid<T> invalid) {
      context.rejects().reject(invalid.problem());
      counter.rejected(1);
    }
  }

  private void write() throws SQLException, IOException {
    if (stated.size() > 0) {
      write(stated, entity.mapping(), RowWriter::write);
      stated = new Chunk<>(context.rejects());
    }
    if (implied.size() > 0) {
      write(implied, entity.implied(), RowWriter::writeMissing);
      implied = new Chunk<>(context.rejects());
    }
  }

  @FunctionalInterface
  private interface Way {
    List<TableWriter.Written> write(RowWriter writer, List<@Nullable Object[]> rows)
        throws SQLException;
  }

  private void write(Chunk<T> chunk, Mapping<T> mapping, Way way) throws SQLException, IOException {
    MappedRows mapped = mapping.mapper().map(chunk.items(), context.target());
    chunk.refuse(mapped.refused());
    List<TableWriter.Written> outcomes =
        way.write(context.target().writer(mapping.table()), mapped.rows());
    for (int i = 0; i < outcomes.size(); i++) {
      switch (outcomes.get(i).outcome()) {
        case INSERTED -> counter.inserted(1);
        case UPDATED -> counter.updated(1);
        case UNCHANGED -> counter.unchanged(1);
        case MERGED -> counter.merged(1);
        case CONTRADICTORY ->
            chunk.contradictory(mapped.item(i), entity.name(), entity.contradicted());
      }
      written.row(mapped.rows().get(i), outcomes.get(i));
    }
    counter.rejected(chunk.rejected());
    counter.erased(mapped.erased());
  }
}
