package io.studentdata.core.ingest;

import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.Deletions;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes what a source says is no more, a chunk at a time. For one thread. */
final class DeletionImport {
  private static final int CHUNK = 5_000;

  private final Import context;
  private final EventImport events;
  private final Deletions deletions;
  private final List<Long> touched = new ArrayList<>();
  private final RowCounter counter = new RowCounter("deletions");
  private Chunk<Deletion> pending;

  DeletionImport(Import context, ChangeBatch batch, EventImport events) {
    this.context = context;
    this.events = events;
    this.deletions = new Deletions(batch, touched::add);
    this.pending = new Chunk<>(context.rejects());
  }

  RowCounter counter() {
    return counter;
  }

  /** Whether anything was deleted. */
  boolean deletedAnything() {
    return counter.count().deleted() > 0;
  }

  /** Terms, courses and programs go last, wherever they stand in the source. */
  void run(StudentSource source) throws SQLException, IOException {
    long start = System.nanoTime();
    if (run(source.deletions(), false)) {
      run(source.deletions(), true);
    }
    if (counter.read() > 0) {
      double seconds = (System.nanoTime() - start) / 1e9;
      context.tally().stage(new StageTime("import deletions", seconds, counter.read()));
    }
  }

  /** Deletes containers or all else; true where there was something that was not its business. */
  private boolean run(Stream<SourceRow<Deletion>> rows, boolean containers)
      throws SQLException, IOException {
    boolean more = false;
    try (Stream<SourceRow<Deletion>> open = rows) {
      Iterator<SourceRow<Deletion>> all = open.iterator();
      if (!all.hasNext()) {
        return false;
      }
      try (Progress.Step step = context.progress().begin("import deletions", "rows", -1)) {
        while (all.hasNext()) {
          more |= !take(all.next(), containers);
          if (pending.size() == CHUNK) {
            write();
            step.reached(counter.read());
          }
        }
        write();
        step.reached(counter.read());
      }
    }
    return more;
  }

  private boolean take(SourceRow<Deletion> row, boolean containers) throws IOException {
    if (row instanceof SourceRow.Invalid<Deletion> invalid) {
      if (!containers) {
        counter.countRead();
        context.rejects().reject(invalid.problem());
        counter.rejected(1);
      }
      return true;
    }
    Deletion deletion =
        row instanceof SourceRow.Valid<Deletion> valid
            ? valid.item()
            : ((SourceRow.Implied<Deletion>) row).item();
    if (Deletions.isContainer(deletion) != containers) {
      return false;
    }
    counter.countRead();
    pending.add(deletion, row.origin());
    return true;
  }

  private void write() throws SQLException, IOException {
    if (pending.size() == 0) {
      return;
    }
    Deletions.Carried carried = deletions.carryOut(pending.items());
    pending.refuse(carried.refused());
    for (Deletions.Outcome outcome : carried.outcomes()) {
      switch (outcome) {
        case DELETED -> counter.deleted(1);
        case ABSENT -> counter.unchanged(1);
        case RETURNED -> counter.merged(1);
        case TAKEN_BACK -> {
          counter.merged(1);
          events.counter().inserted(-1);
          events.counter().merged(1);
        }
        case ERASED -> counter.erased(1);
        case REFUSED -> counter.rejected(1);
      }
    }
    for (long use : touched) {
      events.touch(use);
    }
    touched.clear();
    pending = new Chunk<>(context.rejects());
  }
}
