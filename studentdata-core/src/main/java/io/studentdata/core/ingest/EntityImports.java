package io.studentdata.core.ingest;

import io.studentdata.core.db.Table;
import io.studentdata.core.db.TableWriter;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.store.StoreTables;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Imports every kind of row but interactions, each kind after those it names. */
final class EntityImports {
  private final Connection connection;
  private final StudentSource source;
  private final long batchId;
  private final Quarantine rejects;
  private final Progress progress;
  private final Tally tally;

  EntityImports(
      Connection connection,
      StudentSource source,
      long batchId,
      Quarantine rejects,
      Progress progress,
      Tally tally) {
    this.connection = connection;
    this.source = source;
    this.batchId = batchId;
    this.rejects = rejects;
    this.progress = progress;
    this.tally = tally;
  }

  void run() throws SQLException, IOException {
    References references = new References(connection);
    InformationMappers information = new InformationMappers(references);
    take("terms", StoreTables.TERM, source.terms(), InformationMappers::term);
    take("courses", StoreTables.COURSE, source.courses(), InformationMappers::course);
    take("offerings", StoreTables.OFFERING, source.offerings(), information::offering);
    try (TableWriter students = TableWriter.strict(connection, StoreTables.STUDENT, batchId)) {
      take(
          "students",
          StoreTables.STUDENT_PROFILE,
          source.students(),
          new StudentMapper(students)::map);
      tally.table(students.change());
    }
    take("assessments", StoreTables.ASSESSMENT, source.assessments(), information::assessment);
    take("resources", StoreTables.RESOURCE, source.resources(), information::resource);
    TransactionMappers transactions = new TransactionMappers(references);
    take("enrollments", StoreTables.ENROLLMENT, source.enrollments(), transactions::enrollment);
    take("attempts", StoreTables.ATTEMPT, source.attempts(), transactions::attempt);
  }

  private <T> void take(
      String entity, Table table, Stream<SourceRow<T>> rows, Chunk.Mapper<T> mapper)
      throws SQLException, IOException {
    try (TableWriter writer = TableWriter.strict(connection, table, batchId)) {
      new EntityImport<T>(entity, writer, rejects).run(rows, mapper, progress, tally);
    }
  }
}
