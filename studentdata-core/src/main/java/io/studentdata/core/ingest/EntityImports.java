package io.studentdata.core.ingest;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.mapping.RowTarget;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Imports every kind of row but interactions, each kind after those it names. */
final class EntityImports {
  private final RowTarget target;
  private final StudentSource source;
  private final Quarantine rejects;
  private final Progress progress;
  private final Tally tally;

  EntityImports(
      RowTarget target, StudentSource source, Quarantine rejects, Progress progress, Tally tally) {
    this.target = target;
    this.source = source;
    this.rejects = rejects;
    this.progress = progress;
    this.tally = tally;
  }

  void run() throws SQLException, IOException {
    take("terms", Mapping.TERM, source.terms());
    take("courses", Mapping.COURSE, source.courses());
    take("offerings", Mapping.OFFERING, source.offerings());
    take("students", Mapping.STUDENT, source.students());
    take("assessments", Mapping.ASSESSMENT, source.assessments());
    take("resources", Mapping.RESOURCE, source.resources());
    take("enrollments", Mapping.ENROLLMENT, source.enrollments());
    take("attempts", Mapping.ATTEMPT, source.attempts());
  }

  private <T> void take(String entity, Mapping<T> mapping, Stream<SourceRow<T>> rows)
      throws SQLException, IOException {
    new EntityImport<>(entity, mapping, target, rejects).run(rows, progress, tally);
  }
}
