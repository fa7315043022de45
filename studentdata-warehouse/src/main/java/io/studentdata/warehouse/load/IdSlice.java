package io.studentdata.warehouse.load;

import java.util.ArrayList;
import java.util.List;

/**
 * A slice of a store's interactions: few enough rows to be read in one query.
 *
 * @param firstId the first interaction id
 * @param lastId the last interaction id
 * @param batches the batches that may have written them
 */
record IdSlice(long firstId, long lastId, BatchRange batches) {
  /** H2 keeps results of up to 40,000 rows in memory and writes larger ones to disk first. */
  private static final long LENGTH = 25_000;

  /** Cuts a range of ids into slices. */
  static List<IdSlice> of(long firstId, long lastId, BatchRange batches) {
    List<IdSlice> slices = new ArrayList<>();
    for (long from = firstId; from <= lastId; from += LENGTH) {
      slices.add(new IdSlice(from, Math.min(lastId, from + LENGTH - 1), batches));
    }
    return slices;
  }

  /** How many ids it spans. */
  long length() {
    return lastId - firstId + 1;
  }
}
