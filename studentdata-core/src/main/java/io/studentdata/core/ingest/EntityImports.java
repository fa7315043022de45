package io.studentdata.core.ingest;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Imports every kind of row that is a row of a table, each kind after those it names. */
final class EntityImports {
  private final Import context;
  private final StudentSource source;
  private final Mapping<AccountTransaction> ledger;
  private final boolean statedFirst;

  /**
   * Into a target.
   *
   * @param ledger where transactions go
   * @param statedFirst whether what a source takes for granted has to come after all else, since
   *     the target cannot write over it
   */
  EntityImports(
      Import context,
      StudentSource source,
      Mapping<AccountTransaction> ledger,
      boolean statedFirst) {
    this.context = context;
    this.source = source;
    this.ledger = ledger;
    this.statedFirst = statedFirst;
  }

  void run() throws SQLException, IOException {
    take(Entity.of("terms", Mapping.TERM), source::terms);
    take(Entity.of("courses", Mapping.COURSE), source::courses);
    take(Entity.of("offerings", Mapping.OFFERING), source::offerings);
    take(Entity.optional("programs", Mapping.PROGRAM), source::programs);
    take(Entity.optional("staff", Mapping.STAFF), source::staff);
    take(Entity.students(), source::students);
    take(Entity.optional("identities", Mapping.STUDENT_IDENTITY), source::identities);
    take(Entity.optional("memberships", Mapping.PROGRAM_MEMBERSHIP), source::memberships);
    take(Entity.optional("assignments", Mapping.STAFF_ASSIGNMENT), source::assignments);
    take(Entity.of("assessments", Mapping.ASSESSMENT), source::assessments);
    take(Entity.of("resources", Mapping.RESOURCE), source::resources);
    take(Entity.of("enrollments", Mapping.ENROLLMENT), source::enrollments);
    take(Entity.enrollmentEvents(), source::enrollmentEvents);
    take(Entity.of("attempts", Mapping.ATTEMPT), source::attempts);
    transactions();
    take(Entity.optional("attendance", Mapping.ATTENDANCE), source::attendance);
    take(Entity.optional("contacts", Mapping.ADVISING_CONTACT), source::contacts);
  }

  /** What takes others back comes last, wherever it stands in the source. */
  private void transactions() throws SQLException, IOException {
    EntityImport<AccountTransaction> all =
        new EntityImport<>(context, Entity.transactions(ledger), EntityImport.UNWATCHED);
    all.run(source.transactions(), row -> !isReversal(row));
    if (all.passedOver() > 0) {
      all.run(source.transactions(), EntityImports::isReversal);
    }
    context.tally().entity(all.counter(), false);
  }

  private static boolean isReversal(SourceRow<AccountTransaction> row) {
    return row instanceof SourceRow.Valid<AccountTransaction> valid
        && valid.item().reverses() != null;
  }

  private <T> void take(Entity<T> entity, Supplier<Stream<SourceRow<T>>> rows)
      throws SQLException, IOException {
    EntityImport<T> all = new EntityImport<>(context, entity, EntityImport.UNWATCHED);
    all.run(rows.get(), row -> !(statedFirst && row instanceof SourceRow.Implied));
    if (all.passedOver() > 0) {
      all.run(rows.get(), row -> row instanceof SourceRow.Implied);
    }
    context.tally().entity(all.counter(), entity.always());
  }
}
