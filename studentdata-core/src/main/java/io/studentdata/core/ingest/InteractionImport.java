package io.studentdata.core.ingest;

import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.EventCounts;
import io.studentdata.core.mapping.InteractionWriter;
import io.studentdata.core.mapping.UseKey;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.StudentSource;
import java.io.IOException;
import java.sql.SQLException;

/** Imports interactions: matched to enrollments and resources, added up, sorted, then written. */
final class InteractionImport implements AutoCloseable {
  private static final int TOLD_EVERY = 100_000;

  private final Import context;
  private final ChangeBatch batch;
  private final InteractionReader reader;
  private final ClickSorter sorter;

  InteractionImport(Import context, ChangeBatch batch, int sortedInMemory) {
    this.context = context;
    this.batch = batch;
    OfferingDirectory directory = new OfferingDirectory(batch.connection());
    this.reader =
        new InteractionReader(
            directory::of, batch.erased(), context.rejects(), context.tally(), this::add);
    this.sorter = new ClickSorter(sortedInMemory);
  }

  /** Takes the rows in. */
  void read(StudentSource source) throws SQLException, IOException {
    long start = System.nanoTime();
    reader.read(source, context.progress());
    stage("read interactions", start, reader.read());
  }

  /**
   * Writes them.
   *
   * @param deletions whether enrollments or resources may have been deleted meanwhile
   * @return what became of the rows
   */
  EntityCount write(boolean deletions) throws SQLException, IOException {
    long start = System.nanoTime();
    long uses = 0;
    boolean filters = deletions || EventCounts.any(batch.connection());
    try (Progress.Step step = context.progress().begin("write interactions", "rows", -1);
        InteractionWriter writer =
            new InteractionWriter(
                batch.connection(), batch.id(), InteractionWriter.Present.REPLACED);
        UseFilter filter = new UseFilter(batch.connection(), writer, deletions)) {
      for (ClickCursor cursor = sorter.sorted(); cursor.next(); ) {
        if (filters) {
          filter.write(cursor.key(), cursor.clicks());
        } else {
          writer.write(cursor.key(), cursor.clicks());
        }
        if (++uses % TOLD_EVERY == 0) {
          step.reached(uses);
        }
      }
      filter.flush();
      writer.flush();
      step.reached(uses);
      stage("write interactions", start, uses);
      batch.changed(writer.change());
      return reader.count(writer.inserted(), writer.updated(), writer.unchanged(), filter.gone());
    }
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }

  private void stage(String what, long start, long rows) {
    context.tally().stage(new StageTime(what, (System.nanoTime() - start) / 1e9, rows));
  }

  private void add(long enrollment, long resource, int day, int clicks) throws IOException {
    sorter.add(UseKey.of(enrollment, day, resource), clicks);
  }
}
