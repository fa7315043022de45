package io.studentdata.warehouse.load;

import io.studentdata.core.store.StudentStore;
import java.util.ArrayList;
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
  private long nextId = 1;
  private long batch;

  RandomStore(StudentStore store, long seed) {
    this.store = Jdbi.create(store.database().dataSource());
    this.random = new Random(seed);
  }

  /** As many rows of each table, or as many as the store takes, in one batch. */
  void fill(int rows) {
    inBatch(
        handle -> {
          for (RandomTable table : RandomTable.ALL) {
            for (int i = 0; i < rows; i++) {
              insert(handle, table);
            }
          }
        });
  }

  /** So many changes, in one batch. */
  void change(int times) {
    inBatch(
        handle -> {
          for (int i = 0; i < times; i++) {
            RandomTable table = RandomTable.ALL.get(random.nextInt(RandomTable.ALL.size()));
            switch (random.nextInt(table.isParent() ? 9 : 5)) {
              case 0 -> any(handle, table.name()).ifPresent(row -> delete(handle, table, row));
              case 1, 2 -> any(handle, table.name()).ifPresent(row -> update(handle, table, row));
              default -> insert(handle, table);
            }
          }
        });
  }

  private interface Work {
    void in(Handle handle);
  }

  private void inBatch(Work work) {
    batch++;
    store.useTransaction(
        handle -> {
          handle.execute(
              "insert into change_batch values (?, 'test', 'test', current_timestamp)", batch);
          work.in(handle);
          handle.execute(
              "insert into change_batch_table select batch_id, 'interaction', count(*), 0, 0,"
                  + " min(interaction_id), max(interaction_id) from interaction"
                  + " where batch_id = ? group by batch_id",
              batch);
        });
  }

  private void insert(Handle handle, RandomTable table) {
    List<String> names = new ArrayList<>(List.of(table.id(), "batch_id"));
    List<String> values = new ArrayList<>(List.of(Long.toString(nextId++), Long.toString(batch)));
    for (RandomTable.Column column : table.columns()) {
      Optional<String> value = value(handle, column);
      if (value.isEmpty()) {
        return;
      }
      names.add(column.name());
      values.add(value.get());
      if (column.name().equals("source_id")) {
        names.add("source_system");
        values.add("'t'");
      }
    }
    attempt(
        handle,
        "insert into %s (%s) values (%s)"
            .formatted(table.name(), String.join(", ", names), String.join(", ", values)));
  }

  private void update(Handle handle, RandomTable table, long row) {
    RandomTable.Column column = table.columns().get(random.nextInt(table.columns().size()));
    Optional<String> value = value(handle, column);
    if (value.isEmpty()) {
      return;
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

  private Optional<String> value(Handle handle, RandomTable.Column column) {
    if (!column.isKey() || (column.mayBeNull() && random.nextBoolean())) {
      return Optional.of(column.value(random));
    }
    return any(handle, column.parent()).map(row -> Long.toString(row));
  }

  private Optional<Long> any(Handle handle, String table) {
    RandomTable of =
        RandomTable.ALL.stream().filter(t -> t.name().equals(table)).findFirst().orElseThrow();
    List<Long> rows =
        ids(handle, "select %1$s from %2$s order by %1$s".formatted(of.id(), of.name()));
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(random.nextInt(rows.size())));
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
