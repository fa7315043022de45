package io.studentdata.core.ingest;

import io.studentdata.core.mapping.ChangeBatch;
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

  private final ChangeBatch batch;
  private final InteractionReader reader;
  private final InteractionWriter writer;
  private final ClickSorter sorter;
  private final Progress progress;
  private final Tally tally;

  InteractionImport(
      ChangeBatch batch, Quarantine rejects, Progress progress, Tally tally, int sortedInMemory)
      throws SQLException {
    this.batch = batch;
    OfferingDirectory directory = new OfferingDirectory(batch.connection());
    this.reader = new InteractionReader(directory::of, batch.erased(), rejects, tally, this::add);
    this.writer =
        new InteractionWriter(batch.connection(), batch.id(), InteractionWriter.Present.REPLACED);
    this.sorter = new ClickSorter(sortedInMemory);
    this.progress = progress;
    this.tally = tally;
  }

  void run(StudentSource source) throws SQLException, IOException {
    long start = System.nanoTime();
    reader.read(source, progress);
    long sorted = System.nanoTime();
    tally.stage(new StageTime("read interactions", (sorted - start) / 1e9, reader.read()));
    long uses = 0;
    try (Progress.Step step = progress.begin("write interactions", "rows", -1)) {
      for (ClickCursor cursor = sorter.sorted(); cursor.next(); ) {
        writer.write(cursor.key(), cursor.clicks());
        if (++uses % TOLD_EVERY == 0) {
          step.reached(uses);
        }
      }
      writer.flush();
      step.reached(uses);
    }
    tally.stage(new StageTime("write interactions", (System.nanoTime() - sorted) / 1e9, uses));
    batch.changed(writer.change());
    tally.entity(reader.count(writer.inserted(), writer.updated(), writer.unchanged()));
  }

  @Override
  public void close() throws SQLException, IOException {
    sorter.close();
    writer.close();
  }

  private void add(long enrollment, long resource, int day, int clicks) throws IOException {
    sorter.add(UseKey.of(enrollment, day, resource), clicks);
  }
}
