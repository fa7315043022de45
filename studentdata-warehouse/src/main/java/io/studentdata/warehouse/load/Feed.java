package io.studentdata.warehouse.load;

import io.studentdata.core.ingest.EntityCount;
import io.studentdata.core.progress.Progress;
import io.studentdata.warehouse.merge.MergeSession;
import io.studentdata.warehouse.staging.StagingArea;
import java.util.List;

/** What a load takes in, as it was found once the load had its lock. For one thread. */
interface Feed extends AutoCloseable {
  /** Where the rows come from. */
  Origin origin();

  /** How much of it is loaded. */
  Extent extent();

  /** Whether there is nothing to load. */
  boolean isEmpty();

  /** The change batches of a store that will be in; none for a source. */
  List<Long> batches();

  /** What came in, in a few words for the journal. */
  String summary();

  /** Stages the rows. To be called once. */
  void stage(StagingArea area, Stages stages, Progress progress) throws Exception;

  /**
   * Waits for what the store has in all, table by table, and keeps it in the session as {@code
   * stg_store_total}: a stage of the load, or nothing where it is not counted. To be called once,
   * after {@link #stage}.
   */
  void keepTotals(MergeSession session, Stages stages) throws Exception;

  /** The erasures in a store, also those that were lifted; none for a source. */
  List<ErasedMemory.Erasure> erasures();

  /** What became of the rows of a source, kind by kind, once they are staged; none for a store. */
  List<EntityCount> read();

  /** Ends whatever goes on beside the load. */
  @Override
  void close();

  /**
   * Who numbered the rows.
   *
   * @param key the key of the store or source in the warehouse, as it is or will be
   * @param isNew whether the warehouse has not met it yet
   * @param uuid what it is known by
   * @param description what it is, for people
   */
  record Origin(int key, boolean isNew, String uuid, String description) {}
}
