package io.studentdata.warehouse.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Change batches to load that follow each other in the store, with none in between that are not to
 * be loaded.
 *
 * @param first the first batch
 * @param last the last batch
 * @param size how many batches there are in it
 */
record BatchRange(long first, long last, int size) {

  /**
   * The batches of a store that are not in yet, as few ranges as there can be. A batch that was
   * committed late lies between others that are in: it is found all the same.
   *
   * @param committed the store's batches, ascending
   * @param loaded those that are in
   */
  static List<BatchRange> pending(List<Long> committed, Set<Long> loaded) {
    List<BatchRange> ranges = new ArrayList<>();
    boolean open = false;
    for (long batch : committed) {
      if (loaded.contains(batch)) {
        open = false;
      } else if (open) {
        BatchRange range = ranges.remove(ranges.size() - 1);
        ranges.add(new BatchRange(range.first(), batch, range.size() + 1));
      } else {
        ranges.add(new BatchRange(batch, batch, 1));
        open = true;
      }
    }
    return ranges;
  }
}
