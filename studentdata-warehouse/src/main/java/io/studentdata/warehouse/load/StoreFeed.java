package io.studentdata.warehouse.load;

import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What a store has that a warehouse has not.
 *
 * @param storeKey the store's key in the warehouse, as it is or will be
 * @param isNew whether the warehouse has not met the store yet
 * @param batches the ids of the batches to load
 * @param ranges the same, as ranges
 */
record StoreFeed(int storeKey, boolean isNew, List<Long> batches, List<BatchRange> ranges) {

  static StoreFeed between(StudentStore store, Warehouse warehouse) {
    List<Long> committed =
        Jdbi.create(store.database().dataSource())
            .withHandle(
                handle -> longs(handle, "select batch_id from change_batch order by batch_id"));
    return warehouse
        .jdbi()
        .withHandle(
            handle -> {
              Optional<Integer> known =
                  handle
                      .createQuery("select store_key from etl_store where store_uuid = :uuid")
                      .bind("uuid", store.uuid().toString())
                      .mapTo(Integer.class)
                      .findFirst();
              int key = known.orElseGet(() -> nextKey(handle));
              HashSet<Long> loaded =
                  new HashSet<>(
                      longs(handle, "select batch_id from etl_batch where store_key = " + key));
              return new StoreFeed(
                  key,
                  known.isEmpty(),
                  committed.stream().filter(batch -> !loaded.contains(batch)).toList(),
                  BatchRange.pending(committed, loaded));
            });
  }

  private static int nextKey(Handle handle) {
    return handle
        .createQuery("select coalesce(max(store_key), 0) + 1 from etl_store")
        .mapTo(Integer.class)
        .one();
  }

  private static List<Long> longs(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).list();
  }
}
