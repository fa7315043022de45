package io.studentdata.core.ingest;

import io.studentdata.core.db.TableWriter;
import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.EventUses;
import io.studentdata.core.mapping.UseKey;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.StudentSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Imports events of learning record stores, and makes the uses that they are part of what the
 * events say. For one thread.
 */
final class EventImport implements AutoCloseable {
  private static final int TOLD_EVERY = 100_000;
  // Where the table has what a use is made of.
  private static final int ENROLLMENT = 2;
  private static final int RESOURCE = 3;
  private static final int DAY = 6;

  private final Import context;
  private final ChangeBatch batch;
  private final int sortedInMemory;
  private final EntityImport<LearningEvent> events;
  private @Nullable ClickSorter touched;

  EventImport(Import context, ChangeBatch batch, int sortedInMemory) {
    this.context = context;
    this.batch = batch;
    this.sortedInMemory = sortedInMemory;
    this.events = new EntityImport<>(context, Entity.events(), this::written);
  }

  RowCounter counter() {
    return events.counter();
  }

  /** Takes the events in. */
  void read(StudentSource source) throws SQLException, IOException {
    events.run(source.events(), row -> true);
  }

  /** Takes note of a use whose events have changed. */
  void touch(long use) throws IOException {
    if (touched == null) {
      touched = new ClickSorter(sortedInMemory);
    }
    touched.add(use, 1);
  }

  /** Counts the events of all such uses, and writes them. */
  void count() throws SQLException, IOException {
    if (touched == null) {
      return;
    }
    long start = System.nanoTime();
    long uses = 0;
    try (Progress.Step step = context.progress().begin("count events", "uses", -1);
        EventUses writer = new EventUses(batch)) {
      for (ClickCursor cursor = touched.sorted(); cursor.next(); ) {
        writer.count(cursor.key());
        if (++uses % TOLD_EVERY == 0) {
          step.reached(uses);
        }
      }
      writer.flush();
      step.reached(uses);
    }
    context.tally().stage(new StageTime("count events", (System.nanoTime() - start) / 1e9, uses));
  }

  @Override
  public void close() throws IOException {
    if (touched != null) {
      touched.close();
    }
  }

  private void written(@Nullable Object[] row, TableWriter.Written written) throws IOException {
    if (written.outcome() == TableWriter.Outcome.INSERTED
        || written.outcome() == TableWriter.Outcome.UPDATED) {
      touch(Arrays.asList(row));
    }
    if (!written.before().isEmpty()) {
      touch(written.before());
    }
  }

  private void touch(List<@Nullable Object> row) throws IOException {
    if (row.get(RESOURCE) instanceof Long resource
        && row.get(ENROLLMENT) instanceof Long enrollment
        && row.get(DAY) instanceof Integer day) {
      touch(UseKey.of(enrollment, day, resource));
    }
  }
}
