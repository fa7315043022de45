package io.studentdata.core.store;

import io.studentdata.core.db.DatabaseException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The store's one row about itself. */
final class StoreIdentity {
  private static final String READ = "select store_uuid from store_identity where store_id = 1";

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

  /**
   * Refuses a connection that finds another store, or none, under the names of the tables.
   *
   * @throws IllegalArgumentException if it does
   */
  static void check(UUID expected, Jdbi joined) {
    String found;
    try {
      found = joined.withHandle(handle -> handle.createQuery(READ).mapTo(String.class).one());
    } catch (JdbiException | IllegalStateException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalArgumentException(
          "Cannot join the connection: it finds no store there (the database said '%s'). Hand over a connection to the store's database, set to the store's schema"
              .formatted(DatabaseException.firstLine(cause)),
          e);
    }
    if (!expected.toString().equals(found)) {
      throw new IllegalArgumentException(
          "Cannot join the connection: it finds store %s, and this is store %s. Hand over a connection to the store's database, set to the store's schema"
              .formatted(found, expected));
    }
  }

  private static UUID read(Jdbi jdbi) {
    return jdbi.inTransaction(
        handle -> {
          handle.execute(
              "insert into store_identity (store_id, store_uuid, imports)"
                  + " select 1, ?, 0 where not exists (select 1 from store_identity)",
              UUID.randomUUID().toString());
          return UUID.fromString(handle.createQuery(READ).mapTo(String.class).one());
        });
  }
}
