package io.studentdata.core.store;

import io.studentdata.core.db.DatabaseException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The store's one row about itself. */
final class StoreIdentity {
  private StoreIdentity() {}

  /** Reads the store's UUID, giving it one where it has none yet. */
  static UUID of(Jdbi jdbi) {
    try {
      return read(jdbi);
    } catch (JdbiException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new DatabaseException(
          "Cannot open the store: the database said '%s'. Check the schema and the login's rights, or open it once with migrations"
              .formatted(DatabaseException.firstLine(cause)),
          cause);
    }
  }

  private static UUID read(Jdbi jdbi) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute(
              "insert into store_identity (store_id, store_uuid, imports)"
                  + " select 1, ?, 0 where not exists (select 1 from store_identity)",
              UUID.randomUUID().toString());
          return UUID.fromString(
              handle
                  .createQuery("select store_uuid from store_identity where store_id = 1")
                  .mapTo(String.class)
                  .one());
        });
  }
}
