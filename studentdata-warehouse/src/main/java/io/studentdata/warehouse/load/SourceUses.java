package io.studentdata.warehouse.load;

import io.studentdata.core.ingest.ClickCursor;
import io.studentdata.core.ingest.ClickSorter;
import io.studentdata.core.mapping.UseKey;
import io.studentdata.warehouse.staging.BulkWriter;
import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The uses of a source: added up and sorted on one thread while the next are read on another, then
 * written. They lie in the order of enrollments and days, which DuckDB finds again by itself: a
 * day's load looks at few of its blocks, and they pack into less than half. For one thread.
 */
final class SourceUses implements AutoCloseable {
  private static final int IN_MEMORY = 524_288;

  private final Ordinals enrollments = new Ordinals();
  private final Ordinals resources = new Ordinals();
  private final ClickSorter sorter = new ClickSorter(IN_MEMORY);
  private final NumberPipe sorting = new NumberPipe(2, () -> new Sorting(sorter));

  private record Sorting(ClickSorter sorter) implements NumberPipe.Taker {
    @Override
    public void take(long[] rows) throws IOException {
      for (int i = 0; i < rows.length; i += 2) {
        sorter.add(rows[i], (int) rows[i + 1]);
      }
    }

    @Override
    public void close() {}
  }

  private record Writing(BulkWriter writer, int width) implements NumberPipe.Taker {
    @Override
    public void take(long[] rows) throws SQLException {
      writer.writeNumbers(rows, width);
    }

    @Override
    public void close() throws SQLException {
      writer.close();
    }
  }

  /** A small number for an enrollment's, to {@link #add}. */
  long enrollment(long number) {
    return enrollments.of(number);
  }

  /** A small number for a resource's, to {@link #add}. */
  long resource(long number) {
    return resources.of(number);
  }

  void add(long enrollment, long resource, int day, int clicks) throws IOException {
    sorting.put(UseKey.of(enrollment, day, resource));
    sorting.put(clicks);
  }

  /**
   * Writes all uses as enrollment, resource, day and clicks. Once, after the last.
   *
   * @return how many there are
   */
  long write(Supplier<BulkWriter> into) throws IOException {
    return write(4, into, 0);
  }

  /**
   * Writes all uses with a number in front, which counts on. Once, after the last.
   *
   * @param before the number before the first
   * @return how many there are
   */
  long writeNumbered(Supplier<BulkWriter> into, long before) throws IOException {
    return write(5, into, before);
  }

  private long write(int width, Supplier<BulkWriter> into, long before) throws IOException {
    sorting.finish();
    long uses = 0;
    try (NumberPipe pipe = new NumberPipe(width, () -> new Writing(into.get(), width))) {
      for (ClickCursor cursor = sorter.sorted(); cursor.next(); ) {
        uses++;
        if (width == 5) {
          pipe.put(before + uses);
        }
        pipe.put(enrollments.number(UseKey.enrollment(cursor.key())));
        pipe.put(resources.number(UseKey.resource(cursor.key())));
        pipe.put(UseKey.day(cursor.key()));
        pipe.put(cursor.clicks());
      }
      pipe.finish();
    }
    return uses;
  }

  @Override
  public void close() throws IOException {
    sorting.close();
    sorter.close();
  }
}
