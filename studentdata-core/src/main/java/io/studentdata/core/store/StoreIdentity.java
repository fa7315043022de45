package io.studentdata.core.store;

import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The store's one row about itself. */
final class StoreIdentity {
  private StoreIdentity() {}

  /** Reads the store's UUID, giving it one where it has none yet. */
  static UUID of(Jdbi jdbi) {
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
