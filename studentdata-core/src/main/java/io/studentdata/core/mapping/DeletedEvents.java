package io.studentdata.core.mapping;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.db.TableWriter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Deletes events of learning record stores. One that came with the same unit of work, such as a
 * statement that is voided further down, leaves no trace. For one thread.
 */
final class DeletedEvents {
  private final ChangeBatch batch;
  private final LongConsumer touched;

  DeletedEvents(ChangeBatch batch, LongConsumer touched) {
    this.batch = batch;
    this.touched = touched;
  }

  /** Deletes events by their keys; those that this unit of work brought are returned. */
  Set<Long> delete(Collection<Long> events) throws SQLException {
    TableWriter writer = batch.writer(StoreTables.INTERACTION_EVENT);
    Set<Long> fresh = new LinkedHashSet<>();
    List<Long> old = new ArrayList<>();
    String sql =
        ("select interaction_event_id, enrollment_id, course_day, resource_id"
                + " from interaction_event where interaction_event_id in (%s)")
            .formatted(InQuery.marks());
    try (InQuery query = new InQuery(batch.connection(), sql, ColumnType.BIGINT)) {
      query.forEach(
          events,
          row -> {
            if (writer.inserted(row.getLong(1))) {
              fresh.add(row.getLong(1));
            } else {
              old.add(row.getLong(1));
            }
            long resource = row.getLong(4);
            if (!row.wasNull()) {
              touched.accept(UseKey.of(row.getLong(2), row.getInt(3), resource));
            }
          });
    }
    new RowDeletes(batch)
        .delete(StoreTables.INTERACTION_EVENT, "interaction_event_id in (%1$s)", old);
    takeBack(fresh);
    return fresh;
  }

  private void takeBack(Set<Long> fresh) throws SQLException {
    if (fresh.isEmpty()) {
      return;
    }
    try (PreparedStatement delete =
        batch
            .connection()
            .prepareStatement("delete from interaction_event where interaction_event_id = ?")) {
      for (long id : fresh) {
        delete.setLong(1, id);
        delete.addBatch();
      }
      delete.executeBatch();
    }
    batch.writer(StoreTables.INTERACTION_EVENT).takenBack(fresh.size());
  }
}
