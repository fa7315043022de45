package io.studentdata.core.ingest;

import io.studentdata.core.mapping.ErasedStudents;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Stream;

/** Reads a source's interactions and matches them to enrollments and resources. For one thread. */
final class InteractionReader {
  private static final int TOLD_EVERY = 100_000;

  private final Rosters rosters;
  private final ErasedStudents forgotten;
  private final Quarantine rejects;
  private final Tally tally;
  private final Uses uses;
  private long read;
  private long rejected;
  private long erased;

  /** Knows the offerings. */
  @FunctionalInterface
  interface Rosters {
    OfferingRoster of(OfferingId offering) throws SQLException;
  }

  /** Takes what could be matched. */
  @FunctionalInterface
  interface Uses {
    void add(long enrollment, long resource, int day, int clicks) throws SQLException, IOException;
  }

  InteractionReader(
      Rosters rosters, ErasedStudents forgotten, Quarantine rejects, Tally tally, Uses uses) {
    this.rosters = rosters;
    this.forgotten = forgotten;
    this.rejects = rejects;
    this.tally = tally;
    this.uses = uses;
  }

  void read(StudentSource source, Progress progress) throws SQLException, IOException {
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
  }

  /** How many rows there were. */
  long read() {
    return read;
  }

  /**
   * What became of the rows: so many new uses, so many that replaced others or were there, so many
   * of what was deleted meanwhile.
   */
  EntityCount count(long inserted, long updated, long unchanged, long deleted) {
    long merged = read - rejected - erased - inserted - updated - unchanged - deleted;
    return new EntityCount(
        "interactions", read, inserted, updated, unchanged, merged, rejected, erased, deleted);
  }

  private void take(SourceRow<Interaction> row) throws SQLException, IOException {
    if (row instanceof SourceRow.Valid<Interaction> valid) {
      take(valid.item(), valid.origin());
    } else if (row instanceof SourceRow.Invalid<Interaction> invalid) {
      reject(invalid.problem());
    } else if (row instanceof SourceRow.Implied<Interaction> implied) {
      take(implied.item(), implied.origin());
    }
  }

  private void take(Interaction use, RowOrigin origin) throws SQLException, IOException {
    OfferingRoster offering = rosters.of(use.offering());
    Long enrollment = offering.enrollment(use.student());
    Long resource = offering.resource(use.resource());
    if (enrollment != null && resource != null) {
      uses.add(enrollment, resource, use.day(), use.clicks());
      tally.clicks(use.clicks());
    } else if (enrollment == null && forgotten.contains(use.student())) {
      erased++;
    } else {
      reject(problem(use, origin, offering, enrollment == null));
    }
  }

  private void reject(RowProblem problem) throws IOException {
    rejects.reject(problem);
    rejected++;
  }

  private static RowProblem problem(
      Interaction use, RowOrigin origin, OfferingRoster offering, boolean noStudent) {
    if (!offering.exists()) {
      return new RowProblem(origin, "offering", use.offering().value(), "an offering of the store");
    }
    return noStudent
        ? new RowProblem(
            origin, "student", use.student().value(), "a student enrolled in the offering")
        : new RowProblem(origin, "resource", use.resource().value(), "a resource of the offering");
  }
}
