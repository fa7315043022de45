package io.studentdata.warehouse.load;

import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.testkit.ChangeRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Changes a store at random: rows of any table come, change, move to other rows, get another's
 * name, and go with all that hangs on them. What the store refuses does not happen.
 */
final class RandomStore {
  private final Jdbi store;
  private final Random random;
  private final int codes;
  private long nextId = 1;
  private long newest;
  private long batch;

  RandomStore(StudentStore store, long seed) {
    this(store, seed, 9);
  }

  /**
   * A store to change.
   *
   * @param codes how many ids its source gives: the most rows of a table
   */
  RandomStore(StudentStore store, long seed, int codes) {
    this.store = Jdbi.create(store.database().dataSource());
    this.random = new Random(seed);
    this.codes = codes;
  }

  /** As many rows of each table, or as many as the store takes, in one batch. */
  void fill(int rows) {
    inNewBatch(
        handle -> {
          for (RandomTable table : RandomTable.ALL) {
            for (int i = 0; i < rows; i++) {
              insert(handle, table, false);
            }
          }
        });
  }

  /** Rows until each table has so many, in one batch. */
  void fillUp(int rows) {
    inNewBatch(handle -> RandomTable.ALL.forEach(table -> fillUp(handle, table, rows, false)));
  }

  /** So many changes, in one batch. */
  void change(int times) {
    inNewBatch(
        handle -> {
          for (int i = 0; i < times; i++) {
            RandomTable table = RandomTable.ALL.get(random.nextInt(RandomTable.ALL.size()));
            switch (random.nextInt(table.isParent() ? 9 : 5)) {
              case 0 ->
                  any(handle, table.name(), false).ifPresent(row -> delete(handle, table, row));
              case 1, 2 ->
                  any(handle, table.name(), false).ifPresent(row -> update(handle, table, row));
              default -> insert(handle, table, false);
            }
          }
        });
  }

  /**
   * Changes every table, in one batch: so many rows are deleted, so many updated, and as many as
   * went come late. Of tables that others hang on a quarter is deleted, since with each row goes
   * what hangs on it; that counts among the others' deletions.
   *
   * @param late whether the batch has a lower number than the last one, as one that began before it
   *     and was committed after it
   * @return the batch's number
   */
  long changeOfEach(int rows, boolean late) {
    if (late) {
      inBatch(newest - 1, handle -> changeOfEach(handle, rows));
    } else {
      inNewBatch(handle -> changeOfEach(handle, rows));
    }
    return batch;
  }

  private void changeOfEach(Handle handle, int rows) {
    List<Integer> sizes = RandomTable.ALL.stream().map(t -> size(handle, t)).toList();
    for (RandomTable table : RandomTable.ALL) {
      int goes = table.isParent() ? Math.max(1, rows / 4) : rows;
      while (deleted(handle, table) < goes) {
        any(handle, table.name(), false).ifPresent(row -> delete(handle, table, row));
      }
    }
    for (RandomTable table : RandomTable.ALL) {
      List<Long> ids = new ArrayList<>(ids(handle, table));
      Collections.shuffle(ids, random);
      int left = rows;
      for (int i = 0; left > 0 && i < ids.size(); i++) {
        left -= update(handle, table, ids.get(i)) ? 1 : 0;
      }
    }
    for (int i = 0; i < sizes.size(); i++) {
      fillUp(handle, RandomTable.ALL.get(i), sizes.get(i), true);
    }
  }

  private interface Work {
    void in(Handle handle);
  }

  /** Every other number is left to a batch that is late. */
  private void inNewBatch(Work work) {
    newest += 2;
    inBatch(newest, work);
  }

  private void inBatch(long number, Work work) {
    batch = number;
    store.useTransaction(
        handle -> {
          handle.execute(
              "insert into change_batch values (?, 'test', 'test', current_timestamp)", batch);
          work.in(handle);
          ChangeRecord.write(handle, batch);
        });
  }

  private void fillUp(Handle handle, RandomTable table, int rows, boolean late) {
    int missing = rows - size(handle, table);
    while (missing > 0) {
      missing -= insert(handle, table, late) ? 1 : 0;
    }
  }

  /** Whether the store took a row; one that is late names rows of the older half. */
  private boolean insert(Handle handle, RandomTable table, boolean late) {
    List<String> names = new ArrayList<>(List.of(table.id(), "batch_id"));
    List<String> values = new ArrayList<>(List.of(Long.toString(nextId++), Long.toString(batch)));
    for (RandomTable.Column column : table.columns()) {
      Optional<String> value = value(handle, column, late);
      if (value.isEmpty()) {
        return false;
      }
      names.add(column.name());
      values.add(value.get());
      if (column.name().equals("source_id")) {
        names.add("source_system");
        values.add("'t'");
      }
    }
    return attempt(
        handle,
        "insert into %s (%s) values (%s)"
            .formatted(table.name(), String.join(", ", names), String.join(", ", values)));
  }

  /** Whether the store took another value for one of the row's columns. */
  private boolean update(Handle handle, RandomTable table, long row) {
    RandomTable.Column column = table.columns().get(random.nextInt(table.columns().size()));
    Optional<String> value = value(handle, column, false);
    if (value.isEmpty()) {
      return false;
    }
    String set = "%s = %s, batch_id = %d".formatted(column.name(), value.get(), batch);
    if (table.name().equals("interaction")) { // which gets a new row, as the store does it
      set += ", interaction_id = " + nextId++;
    }
    String where = " where %s = %d".formatted(table.id(), row);
    boolean done = attempt(handle, "update %s set %s%s".formatted(table.name(), set, where));
    if (done && table.name().equals("interaction")) {
      remember(handle, table, row);
    }
    return done;
  }

  /** What hangs on the row goes first; what can do without it stays. */
  private void delete(Handle handle, RandomTable table, long row) {
    for (RandomTable child : RandomTable.ALL) {
      for (RandomTable.Column column : child.columns()) {
        if (column.parent().equals(table.name())) {
          String where = " where %s = %d".formatted(column.name(), row);
          if (column.mayBeNull()) {
            handle.execute(
                "update %s set %s = null, batch_id = %d%s"
                    .formatted(child.name(), column.name(), batch, where));
          }
          ids(handle, "select %s from %s%s".formatted(child.id(), child.name(), where))
              .forEach(hanging -> delete(handle, child, hanging));
        }
      }
    }
    handle.execute("delete from %s where %s = %d".formatted(table.name(), table.id(), row));
    remember(handle, table, row);
  }

  private void remember(Handle handle, RandomTable table, long row) {
    handle.execute(
        "insert into change_delete (batch_id, table_name, row_id) values (?, ?, ?)",
        batch,
        table.name(),
        row);
  }

  private int deleted(Handle handle, RandomTable table) {
    return handle
        .createQuery("select count(*) from change_delete where batch_id = ? and table_name = ?")
        .bind(0, batch)
        .bind(1, table.name())
        .mapTo(Integer.class)
        .one();
  }

  private Optional<String> value(Handle handle, RandomTable.Column column, boolean late) {
    if (!column.isKey() || (column.mayBeNull() && random.nextBoolean())) {
      return Optional.of(late ? column.lateValue(random, codes) : column.value(random, codes));
    }
    return any(handle, column.parent(), late).map(row -> Long.toString(row));
  }

  private Optional<Long> any(Handle handle, String table, boolean old) {
    int rows = size(handle, RandomTable.named(table));
    return rows == 0
        ? Optional.empty()
        : Optional.of(
            row(handle, RandomTable.named(table), random.nextInt(old ? 1 + rows / 2 : rows)));
  }

  private static int size(Handle handle, RandomTable table) {
    return handle.createQuery("select count(*) from " + table.name()).mapTo(Integer.class).one();
  }

  private static long row(Handle handle, RandomTable table, int position) {
    return handle
        .createQuery(
            "select %1$s from %2$s order by %1$s offset :position rows fetch next 1 rows only"
                .formatted(table.id(), table.name()))
        .bind("position", position)
        .mapTo(Long.class)
        .one();
  }

  private static List<Long> ids(Handle handle, RandomTable table) {
    return ids(handle, "select %1$s from %2$s order by %1$s".formatted(table.id(), table.name()));
  }

  private static List<Long> ids(Handle handle, String query) {
    return handle.createQuery(query).mapTo(Long.class).list();
  }

  /** Whether the store took it. */
  private static boolean attempt(Handle handle, String statement) {
    try {
      handle.execute(statement);
      return true;
    } catch (JdbiException refused) {
      return false;
    }
  }
}
