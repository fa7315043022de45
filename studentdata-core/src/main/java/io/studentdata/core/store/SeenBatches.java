package io.studentdata.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Which batches a reader of the change feed has dealt with: a set, kept as ranges, because batches
 * need not commit in the order of their ids. To be stored as its text. Immutable.
 */
public final class SeenBatches {
  /** None yet. */
  public static final SeenBatches NONE = new SeenBatches(new TreeMap<>());

  private final NavigableMap<Long, Long> ranges; // first to last, apart from each other

  private SeenBatches(NavigableMap<Long, Long> ranges) {
    this.ranges = ranges;
  }

  /**
   * What {@link #toString} gave.
   *
   * @throws IllegalArgumentException if it is nothing of the kind
   */
  public static SeenBatches parse(String text) {
    NavigableMap<Long, Long> ranges = new TreeMap<>();
    for (String range : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
      if (!range.matches("\\d{1,18}(-\\d{1,18})?")) {
        throw new IllegalArgumentException(
            "Invalid list of batches at '%s' (expected such as 1-17,19)".formatted(range));
      }
      int dash = range.indexOf('-');
      long first = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
      add(ranges, first, dash < 0 ? first : Long.parseLong(range.substring(dash + 1)));
    }
    return new SeenBatches(ranges);
  }

  /** Whether a batch is one of them. */
  public boolean contains(long batch) {
    Map.Entry<Long, Long> range = ranges.floorEntry(batch);
    return range != null && range.getValue() >= batch;
  }

  /** These and others. */
  public SeenBatches with(Collection<RecordedBatch> batches) {
    return withIds(batches.stream().map(RecordedBatch::id).toList());
  }

  /** These and others. */
  SeenBatches withIds(Collection<Long> ids) {
    NavigableMap<Long, Long> more = new TreeMap<>(ranges);
    ids.forEach(id -> add(more, id, id));
    return new SeenBatches(more);
  }

  /** The ids that are not among them, in order: first to last of each gap, and what follows. */
  NavigableMap<Long, Long> unseen() {
    NavigableMap<Long, Long> gaps = new TreeMap<>();
    long next = 1;
    for (Map.Entry<Long, Long> range : ranges.entrySet()) {
      if (range.getKey() > next) {
        gaps.put(next, range.getKey() - 1);
      }
      next = range.getValue() + 1;
    }
    gaps.put(next, Long.MAX_VALUE);
    return gaps;
  }

  /** The lowest ids that are not among them though higher ones are. */
  List<Long> missed(int atMost) {
    return unseen().entrySet().stream()
        .filter(gap -> gap.getValue() < Long.MAX_VALUE)
        .flatMap(gap -> LongStream.rangeClosed(gap.getKey(), gap.getValue()).boxed())
        .limit(atMost)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeenBatches seen && seen.ranges.equals(ranges);
  }

  @Override
  public int hashCode() {
    return ranges.hashCode();
  }

  /** Ranges, such as {@code 1-17,19}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    ranges.forEach(
        (first, last) -> parts.add(first.equals(last) ? first.toString() : first + "-" + last));
    return parts.stream().collect(Collectors.joining(","));
  }

  private static void add(NavigableMap<Long, Long> ranges, long first, long last) {
    long from = first;
    long to = Math.max(first, last);
    Map.Entry<Long, Long> near = ranges.floorEntry(to + 1);
    while (near != null && near.getValue() >= from - 1) { // overlaps or touches
      from = Math.min(from, near.getKey());
      to = Math.max(to, near.getValue());
      ranges.remove(near.getKey());
      near = ranges.floorEntry(to + 1);
    }
    ranges.put(from, to);
  }
}
