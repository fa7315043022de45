package io.studentdata.core.ingest;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.StudentSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads all of a source into something other than a store, by the rules of {@link Ingest}: the same
 * rows are taken, merged and refused, for the same reasons. Two things are left to a store: whether
 * an entry of the ledger may take back the one that it does, and deletions, which are not read.
 * Immutable.
 *
 * @param source what to read
 * @param policy what to do with bad rows; files of a quarantine appear when all is read
 * @param progress whom to tell how far the import is
 */
public record SourceImport(StudentSource source, RejectPolicy policy, Progress progress) {
  /**
   * Reads. Whether what was taken counts is for the target to say.
   *
   * @return what became of the rows; there is no batch
   * @throws IngestException if a row is bad under {@link RejectPolicy#fail()}
   * @throws io.studentdata.core.source.SourceFormatException if the source cannot be read
   * @throws SQLException if the target's database refuses
   * @throws IOException if a file cannot be written
   */
  public IngestReport into(ImportTarget target) throws SQLException, IOException {
    Tally tally = new Tally();
    try (Quarantine rejects = Quarantine.under(policy)) {
      Import context = new Import(target, rejects, progress, tally);
      new EntityImports(context, source, Mapping.ACCOUNT_TRANSACTION, true).run();
      long start = System.nanoTime();
      InteractionReader reader =
          new InteractionReader(target::roster, target.erased(), rejects, tally, target::use);
      reader.read(source, progress);
      EntityImport<LearningEvent> events =
          new EntityImport<>(context, Entity.events(), EntityImport.UNWATCHED);
      events.run(source.events(), row -> true);
      long uses = target.complete();
      tally.stage(
          new StageTime("read interactions", (System.nanoTime() - start) / 1e9, reader.read()));
      tally.entity(reader.count(uses, 0, 0, 0));
      tally.entity(events.counter(), false);
      rejects.publish();
    }
    return tally.report(source, OptionalLong.empty(), List.of());
  }
}
