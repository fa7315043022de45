package io.studentdata.warehouse.load;

import io.studentdata.warehouse.db.Warehouse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What the warehouse knows of the stores and sources it is fed from. */
final class Origins {
  private Origins() {}

  /** The store or source of a uuid, as the warehouse knows it or will know it. */
  static Feed.Origin find(Warehouse warehouse, String uuid, String description) {
    return warehouse
        .jdbi()
        .withHandle(
            handle -> {
              Optional<Integer> known =
                  handle
                      .createQuery("select store_key from etl_store where store_uuid = :uuid")
                      .bind("uuid", uuid)
                      .mapTo(Integer.class)
                      .findFirst();
              return new Feed.Origin(
                  known.orElseGet(() -> nextKey(handle)), known.isEmpty(), uuid, description);
            });
  }

  /** The batches that are in. */
  static Set<Long> batches(Warehouse warehouse, Feed.Origin origin) {
    return warehouse
        .jdbi()
        .withHandle(
            handle ->
                new HashSet<>(
                    longs(
                        handle,
                        "select batch_id from etl_batch where store_key = " + origin.key())));
  }

  /** The highest number of a use that the warehouse has from it; 0 if it has none. */
  static long lastUse(Warehouse warehouse, Feed.Origin origin) {
    return warehouse
        .jdbi()
        .withHandle(
            handle ->
                longs(
                        handle,
                        "select coalesce(max(source_row_id), 0) from fct_interaction_daily"
                            + " where store_key = "
                            + origin.key())
                    .get(0));
  }

  static List<Long> longs(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).list();
  }

  private static int nextKey(Handle handle) {
    return handle
        .createQuery("select coalesce(max(store_key), 0) + 1 from etl_store")
        .mapTo(Integer.class)
        .one();
  }
}
