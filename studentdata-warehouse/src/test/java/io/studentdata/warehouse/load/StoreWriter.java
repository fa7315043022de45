package io.studentdata.warehouse.load;

import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.testkit.ChangeRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes change batches into a store by plain SQL, so that tests decide what is in which. */
final class StoreWriter {
  private final Jdbi store;

  StoreWriter(StudentStore store) {
    this.store = Jdbi.create(store.database().dataSource());
  }

  /** One batch: every statement in one transaction; {@code $b} stands for the batch's id. */
  void batch(long id, String... statements) {
    store.useTransaction(
        handle -> {
          write(handle, id, statements);
          ChangeRecord.write(handle, id);
        });
  }

  /** The same, but the change feed does not say what it wrote. */
  void unsaid(long id, String... statements) {
    store.useTransaction(handle -> write(handle, id, statements));
  }

  private static void write(Handle handle, long id, String... statements) {
    handle.execute("insert into change_batch values (?, 'test', 'test', current_timestamp)", id);
    for (String sql : statements) {
      handle.execute(sql.replace("$b", Long.toString(id)));
    }
  }
}
