package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.csv.BadRows;
import io.studentdata.core.source.csv.CsvRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of enrollments.csv that are not the only one of their student and class, as when
 * somebody leaves a class and comes back. They are found in a reading of their own, which marks
 * each student and class in a filter of 8 megabytes, and another of those that it may have seen
 * twice. Grows with these.
 */
final class Repeats {
  private static final int FILTER_BITS = 26;
  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private final Map<String, List<Span>> spans = new HashMap<>();

  private Repeats() {}

  static Repeats in(Delivery delivery, Classes classes) {
    Repeats repeats = new Repeats();
    Set<Long> twice = new HashSet<>();
    read(delivery, columns -> new Marking(classes, columns, twice));
    if (!twice.isEmpty()) {
      read(delivery, columns -> new Gathering(classes, columns, twice, repeats));
    }
    return repeats;
  }

  private static void read(Delivery delivery, Function<Columns, StudentInClassRows<Boolean>> rows) {
    try (Stream<SourceRow<Boolean>> all =
        delivery.rows(RosterFile.ENROLLMENTS, BadRows.PASSED_OVER, rows)) {
      if (all.findAny().isPresent()) {
        throw new IllegalStateException("All rows are passed over");
      }
    }
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return spans.isEmpty();
  }

  /**
   * When a student is in a class, by all rows that fit; absent where this one contradicts one
   * before it.
   */
  Optional<Span> merged(String place, Span row) {
    List<Span> all = spans.get(place);
    if (all == null) {
      return Optional.of(row);
    }
    return all.contains(row) ? all.stream().reduce(Span::and) : Optional.empty();
  }

  /** The rows of a student and class that count, in words. */
  String counted(String place) {
    return String.join(
        ", ", spans.getOrDefault(place, List.of()).stream().map(Span::toString).toList());
  }

  private void add(String place, Span row) {
    List<Span> all = spans.computeIfAbsent(place, any -> new ArrayList<>(2));
    if (!all.contains(row) && all.stream().allMatch(row::fits)) {
      all.add(row);
    }
  }

  private static long hash(StudentInClassRows<?> rows, CsvRow row) {
    long both =
        (long) Ids.text(row, rows.classId).hashCode() << 32
            | (Ids.text(row, rows.user).hashCode() & 0xffffffffL);
    long mixed = (both ^ both >>> 32) * PRIME;
    return (mixed ^ mixed >>> 29) * PRIME;
  }

  /** Passes over all rows, and takes note of those whose student and class it may have seen. */
  private static final class Marking extends StudentInClassRows<Boolean> {
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private final Set<Long> twice;

    Marking(Classes classes, Columns columns, Set<Long> twice) {
      super(classes, columns);
      this.twice = twice;
    }

    @Override
    public boolean takes(CsvRow row) {
      if (super.takes(row)) {
        long hash = hash(this, row);
        boolean first = mark((int) (hash >>> (64 - FILTER_BITS)));
        boolean second = mark((int) hash & ((1 << FILTER_BITS) - 1));
        if (first && second) {
          twice.add(hash);
        }
      }
      return false;
    }

    /** Marks a place; whether it was marked. */
    private boolean mark(int place) {
      long bit = 1L << place; // of the lowest six bits
      boolean marked = (filter[place >>> 6] & bit) != 0;
      filter[place >>> 6] |= bit;
      return marked;
    }

    @Override
    public Boolean map(CsvRow row) {
      return true;
    }
  }

  /** Passes over all rows, and keeps those whose student and class may be there twice. */
  private static final class Gathering extends StudentInClassRows<Boolean> {
    private final Set<Long> twice;
    private final Repeats repeats;

    Gathering(Classes classes, Columns columns, Set<Long> twice, Repeats repeats) {
      super(classes, columns);
      this.twice = twice;
      this.repeats = repeats;
    }

    @Override
    public boolean takes(CsvRow row) {
      if (super.takes(row) && twice.contains(hash(this, row))) {
        repeats.add(place(row), span(row));
      }
      return false;
    }

    @Override
    public Boolean map(CsvRow row) {
      return true;
    }
  }
}
