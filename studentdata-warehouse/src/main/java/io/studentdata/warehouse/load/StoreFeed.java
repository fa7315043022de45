package io.studentdata.warehouse.load;

import io.studentdata.core.ingest.EntityCount;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.staging.StagingArea;
import io.studentdata.warehouse.staging.StagingTable;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What a store has: all of it, or what the warehouse has not. */
final class StoreFeed implements Feed {
  private static final String ERASURES =
      """
      select e.erasure_request_id, d.row_id, case when e.lifted_at is null then 0 else 1 end
      from erasure_request e
      inner join change_delete d on d.batch_id = e.batch_id and d.table_name = 'student'
      """;

  private final StudentStore store;
  private final Extent extent;
  private final int readers;
  private final Origin origin;
  private final int committed;
  private final List<Long> batches;
  private final List<BatchRange> ranges;
  private @Nullable StoreCount count;

  StoreFeed(Warehouse warehouse, StudentStore store, Extent extent, int readers) {
    this.store = store;
    this.extent = extent;
    this.readers = readers;
    this.origin =
        Origins.find(warehouse, store.uuid().toString(), store.database().dialect().name());
    List<Long> all =
        Jdbi.create(store.database().dataSource())
            .withHandle(
                handle ->
                    Origins.longs(handle, "select batch_id from change_batch order by batch_id"));
    Set<Long> loaded = Origins.batches(warehouse, origin);
    this.committed = all.size();
    this.batches = all.stream().filter(batch -> !loaded.contains(batch)).toList();
    this.ranges = BatchRange.pending(all, extent.equals(Extent.ALL) ? Set.of() : loaded);
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public Extent extent() {
    return extent;
  }

  @Override
  public boolean isEmpty() {
    return extent.equals(Extent.CHANGES) && batches.isEmpty();
  }

  @Override
  public List<Long> batches() {
    return extent instanceof Extent.Offerings ? List.of() : batches;
  }

  @Override
  public String summary() {
    if (extent instanceof Extent.Offerings some) {
      return "restated " + some.ids().size() + " offerings";
    }
    return batches.size() + " batches" + (extent.equals(Extent.ALL) ? ", all rows anew" : "");
  }

  @Override
  public void stage(StagingArea area, Stages stages, Progress progress) throws Exception {
    if (extent instanceof Extent.Offerings some) {
      try (StoreReader reader = StoreReader.open(store.database())) {
        stages.end("stage offerings", new OfferingReader(reader, some.ids()).copy(area));
      }
      return;
    }
    StoreReader.Written written;
    long rows = 0;
    try (StoreReader reader = StoreReader.open(store.database())) {
      written = reader.written(ranges);
      for (StagingTable table : tables(written)) {
        rows += reader.copy(table, ranges, area);
      }
    }
    stages.end("stage dimensions and attempts", rows);
    long interactions =
        new InteractionReaders(store.database(), area)
            .copy(written.interactions(), readers, progress);
    stages.end("stage interactions", interactions);
    // from now on: whatever was committed since the first row was staged is seen, and known as such
    count = StoreCount.begin(store.database(), readsAll());
  }

  /** A load of everything also reads tables that the change feed forgot. */
  private List<StagingTable> tables(StoreReader.Written written) {
    return StagingTable.ofRows().stream()
        .filter(table -> table != StagingTable.INTERACTION)
        .filter(table -> extent.equals(Extent.ALL) || table.isReadFrom(written.tables()))
        .toList();
  }

  private boolean readsAll() {
    return batches.size() == committed || extent.equals(Extent.ALL);
  }

  @Override
  public void keepTotals(MergeSession session, Stages stages) throws Exception {
    if (count != null) {
      session.keepRows(StagingTable.STORE_TOTAL.table(), count.rows());
      stages.end("wait for the count of the store", 0);
    }
  }

  @Override
  public void close() {
    if (count != null) {
      count.close();
    }
  }

  @Override
  public List<ErasedMemory.Erasure> erasures() {
    return Jdbi.create(store.database().dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery(ERASURES)
                    .map(
                        (row, context) ->
                            new ErasedMemory.Erasure(
                                row.getLong(1), row.getLong(2), row.getInt(3) == 1))
                    .list());
  }

  @Override
  public List<EntityCount> read() {
    return List.of();
  }
}
