package io.studentdata.core.ingest;

import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.InteractionWriter;
import io.studentdata.core.mapping.UseKey;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Stream;

/** Imports interactions: matched to enrollments and resources, added up, sorted, then written. */
final class InteractionImport implements AutoCloseable {
  private static final int TOLD_EVERY = 100_000;

  private final ChangeBatch batch;
  private final OfferingDirectory directory;
  private final InteractionWriter writer;
  private final ClickSorter sorter;
  private final Quarantine rejects;
  private final Progress progress;
  private final Tally tally;
  private long read;
  private long rejected;
  private long erased;

  InteractionImport(
      ChangeBatch batch, Quarantine rejects, Progress progress, Tally tally, int sortedInMemory)
      throws SQLException {
    this.batch = batch;
    this.directory = new OfferingDirectory(batch.connection());
    this.writer =
        new InteractionWriter(batch.connection(), batch.id(), InteractionWriter.Present.REPLACED);
    this.sorter = new ClickSorter(sortedInMemory);
    this.rejects = rejects;
    this.progress = progress;
    this.tally = tally;
  }

  void run(StudentSource source) throws SQLException, IOException {
    long start = System.nanoTime();
    try (Stream<SourceRow<Interaction>> rows = source.interactions();
        Progress.Step step = progress.begin("read interactions", "rows", -1)) {
      for (Iterator<SourceRow<Interaction>> all = rows.iterator(); all.hasNext(); ) {
        take(all.next());
        if (++read % TOLD_EVERY == 0) {
          step.reached(read);
        }
      }
      step.reached(read);
    }
    long sorted = System.nanoTime();
    tally.stage(new StageTime("read interactions", (sorted - start) / 1e9, read));
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
    tally.entity(
        new EntityCount(
            "interactions",
            read,
            writer.inserted(),
            writer.updated(),
            writer.unchanged(),
            read - rejected - erased - uses,
            rejected,
            erased));
  }

  @Override
  public void close() throws SQLException, IOException {
    sorter.close();
    writer.close();
  }

  private void take(SourceRow<Interaction> row) throws SQLException, IOException {
    if (row instanceof SourceRow.Invalid<Interaction> invalid) {
      reject(invalid.problem());
    } else if (row instanceof SourceRow.Valid<Interaction> valid) {
      Interaction use = valid.item();
      OfferingDirectory.Offering offering = directory.of(use.offering());
      Long enrollment = offering.enrollment(use.student());
      Long resource = offering.resource(use.resource());
      if (enrollment != null && resource != null) {
        sorter.add(UseKey.of(enrollment, use.day(), resource), use.clicks());
        tally.clicks(use.clicks());
      } else if (enrollment == null && batch.erased().contains(use.student())) {
        erased++;
      } else {
        reject(problem(valid, offering, enrollment == null));
      }
    }
  }

  private void reject(RowProblem problem) throws IOException {
    rejects.reject(problem);
    rejected++;
  }

  private static RowProblem problem(
      SourceRow.Valid<Interaction> row, OfferingDirectory.Offering offering, boolean noStudent) {
    Interaction use = row.item();
    if (!offering.exists()) {
      return new RowProblem(
          row.origin(), "offering", use.offering().value(), "an offering of the store");
    }
    return noStudent
        ? new RowProblem(
            row.origin(), "student", use.student().value(), "a student enrolled in the offering")
        : new RowProblem(
            row.origin(), "resource", use.resource().value(), "a resource of the offering");
  }
}
