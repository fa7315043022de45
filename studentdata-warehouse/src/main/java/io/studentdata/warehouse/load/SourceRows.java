package io.studentdata.warehouse.load;

import io.studentdata.core.db.RowWriter;
import io.studentdata.core.db.Table;
import io.studentdata.core.db.TableWriter;
import io.studentdata.core.db.TableWriter.Outcome;
import io.studentdata.warehouse.staging.BulkWriter;
import io.studentdata.warehouse.staging.SourceMirror;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of one table: the first with a natural key counts, equal ones become one with it,
 * others contradict it. Remembers number and content of each, in some 30 bytes. For one thread.
 */
final class SourceRows implements RowWriter, AutoCloseable {
  private final Table table;
  private final RowNumbers numbers;
  private final BulkWriter into;
  private final Taken taken;
  private final LongTable contents = new LongTable();

  /** Told of each new row. */
  @FunctionalInterface
  interface Taken {
    void row(long number, @Nullable Object[] row);
  }

  /**
   * Takes rows.
   *
   * @param into closed with it
   */
  SourceRows(Table table, RowNumbers numbers, BulkWriter into, Taken taken) {
    this.table = table;
    this.numbers = numbers;
    this.into = into;
    this.taken = taken;
  }

  @Override
  public List<TableWriter.Written> write(List<@Nullable Object[]> rows) throws SQLException {
    List<TableWriter.Written> written = new ArrayList<>(rows.size());
    for (@Nullable Object[] row : rows) {
      long number = numbers.of(table, row);
      long content = RowNumbers.content(row);
      Outcome outcome = Outcome.INSERTED;
      if (contents.add(number, content)) {
        into.write(asStored(number, row));
        taken.row(number, row);
      } else {
        outcome = contents.get(number) == content ? Outcome.MERGED : Outcome.CONTRADICTORY;
      }
      written.add(new TableWriter.Written(outcome, number));
    }
    return written;
  }

  @Override
  public List<TableWriter.Written> writeMissing(List<@Nullable Object[]> rows) throws SQLException {
    List<TableWriter.Written> written = new ArrayList<>(rows.size());
    for (@Nullable Object[] row : rows) {
      long number = numbers.of(table, row);
      if (contents.has(number)) {
        written.add(new TableWriter.Written(Outcome.MERGED, number));
      } else {
        List<@Nullable Object[]> one = new ArrayList<>();
        one.add(row);
        written.addAll(write(one));
      }
    }
    return written;
  }

  boolean isEmpty() {
    return contents.isEmpty();
  }

  boolean has(long number) {
    return contents.has(number);
  }

  @Override
  public void close() throws SQLException {
    into.close();
  }

  private static @Nullable Object[] asStored(long number, @Nullable Object[] row) {
    @Nullable Object[] stored = new @Nullable Object[row.length + 2];
    stored[0] = number;
    System.arraycopy(row, 0, stored, 1, row.length);
    stored[row.length + 1] = SourceMirror.BATCH;
    return stored;
  }
}
