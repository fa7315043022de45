package io.studentdata.core.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes uses what the events say: as many clicks as there are events, and none where there are
 * none. For one thread.
 */
public final class EventUses implements AutoCloseable {
  private static final int CHUNK = 4_000;

  private final ChangeBatch batch;
  private final EventCounts counts;
  private final InteractionWriter writer;
  private final PreparedStatement find;
  private final List<Long> pending = new ArrayList<>();

  /** Writes as part of a batch. */
  public EventUses(ChangeBatch batch) throws SQLException {
    this.batch = batch;
    this.counts = new EventCounts(batch.connection());
    this.writer =
        new InteractionWriter(batch.connection(), batch.id(), InteractionWriter.Present.REPLACED);
    this.find =
        batch
            .connection()
            .prepareStatement(
                "select interaction_id from interaction"
                    + " where enrollment_id = ? and course_day = ? and resource_id = ?");
  }

  /** Takes the {@link UseKey} of a use whose events have changed; those of all calls must rise. */
  public void count(long use) throws SQLException {
    pending.add(use);
    if (pending.size() == CHUNK) {
      write();
    }
  }

  /** Writes what is pending. */
  public void flush() throws SQLException {
    write();
    writer.flush();
    batch.changed(writer.change());
  }

  private void write() throws SQLException {
    if (pending.isEmpty()) {
      return;
    }
    Map<Long, Integer> events = counts.of(pending);
    List<Long> gone = new ArrayList<>();
    for (long use : pending) {
      Integer count = events.get(use);
      if (count != null) {
        writer.write(use, count);
      } else {
        find(use, gone);
      }
    }
    new RowDeletes(batch).delete(StoreTables.INTERACTION, "interaction_id in (%1$s)", gone);
    pending.clear();
  }

  private void find(long use, List<Long> gone) throws SQLException {
    find.setLong(1, UseKey.enrollment(use));
    find.setInt(2, UseKey.day(use));
    find.setLong(3, UseKey.resource(use));
    try (ResultSet row = find.executeQuery()) {
      if (row.next()) {
        gone.add(row.getLong(1));
      }
    }
  }

  @Override
  public void close() throws SQLException {
    counts.close();
    writer.close();
    find.close();
  }
}
