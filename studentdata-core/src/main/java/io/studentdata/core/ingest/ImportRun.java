package io.studentdata.core.ingest;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Table;
import io.studentdata.core.db.TableChange;
import io.studentdata.core.db.TableWriter;
import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.StudentSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** One import: its transaction, its batch and the order of its entities. */
final class ImportRun {
  /** Tables whose rows are only ever added, and what of them follows from other tables. */
  private static final Map<Table, Set<String>> ADDED_TO =
      Map.of(
          StoreTables.ENROLLMENT_EVENT, Set.of(),
          StoreTables.ACCOUNT_TRANSACTION, Set.of(),
          StoreTables.INTERACTION_EVENT, Set.of("course_day"));

  private final Database database;
  private final StudentSource source;
  private final Progress progress;
  private final int sortedInMemory;
  private final Duration patience;
  private final boolean dry;

  ImportRun(
      Database database,
      StudentSource source,
      Progress progress,
      int sortedInMemory,
      Duration patience,
      boolean dry) {
    this.database = database;
    this.source = source;
    this.progress = progress;
    this.sortedInMemory = sortedInMemory;
    this.patience = patience;
    this.dry = dry;
  }

  /** Imports, or does all of it but commit; the quarantine is closed. */
  IngestReport run(Quarantine quarantine) {
    try (Quarantine rejects = quarantine;
        Connection connection = database.connect()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        return importAll(connection, rejects);
      } finally {
        connection.rollback(); // nothing to undo after a commit
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw new IngestException(
          "Cannot import %s: the database said '%s'. The store is as it was; mend the cause and import again"
              .formatted(source.description(), DatabaseException.firstLine(e)),
          e);
    } catch (IOException e) {
      throw new IngestException(
          "Cannot import %s: %s. The store is as it was; check disk space and rights, then import again"
              .formatted(source.description(), e.getMessage()),
          e);
    }
  }

  private IngestReport importAll(Connection connection, Quarantine rejects)
      throws SQLException, IOException {
    new ImportTurn(progress).take(connection, patience);
    try (ChangeBatch batch =
        dry
            ? ChangeBatch.neverCommitted(connection, ImportRun::writer)
            : new ChangeBatch(connection, ImportRun::writer)) {
      return importAll(batch, rejects);
    }
  }

  private static TableWriter writer(Connection connection, Table table, long batchId)
      throws SQLException {
    Set<String> derived = ADDED_TO.get(table);
    return derived == null
        ? TableWriter.strict(connection, table, batchId)
        : TableWriter.appending(connection, table, batchId, derived);
  }

  private IngestReport importAll(ChangeBatch batch, Quarantine rejects)
      throws SQLException, IOException {
    Tally tally = new Tally();
    Import context = new Import(batch, rejects, progress, tally);
    new EntityImports(context, source, Mapping.checkedTransaction(batch.connection()), false).run();
    try (InteractionImport interactions = new InteractionImport(context, batch, sortedInMemory);
        EventImport events = new EventImport(context, batch, sortedInMemory)) {
      interactions.read(source);
      events.read(source);
      DeletionImport deletions = new DeletionImport(context, batch, events);
      deletions.run(source);
      tally.entity(interactions.write(deletions.deletedAnything()));
      events.count();
      tally.entity(events.counter(), false);
      tally.entity(deletions.counter(), false);
    }
    List<TableChange> changes = batch.changes();
    OptionalLong committed = OptionalLong.empty();
    if (dry) {
      rejects.publish();
      return tally.report(source, committed, changes).withoutKeys();
    }
    if (batch.record(source.system(), source.description())) {
      RejectRecord.write(batch.connection(), batch.id(), rejects.problems());
      rejects.publish();
      long start = System.nanoTime();
      batch.connection().commit();
      tally.stage(new StageTime("commit", (System.nanoTime() - start) / 1e9, 0));
      committed = OptionalLong.of(batch.id());
    } else {
      rejects.publish();
    }
    return tally.report(source, committed, changes);
  }
}
