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

  /**
   * A store or source, and what of it is in.
   *
   * @param origin the store or source
   * @param batches the batches of a store that are in; none of a source
   */
  record Known(Feed.Origin origin, Set<Long> batches) {}

  /** The store or source of a uuid, as the warehouse knows it or will know it. */
  static Known find(Warehouse warehouse, String uuid, String description) {
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
              int key = known.orElseGet(() -> nextKey(handle));
              String batches = "select batch_id from etl_batch where store_key = " + key;
              return new Known(
                  new Feed.Origin(key, known.isEmpty(), uuid, description),
                  new HashSet<>(longs(handle, batches)));
            });
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
