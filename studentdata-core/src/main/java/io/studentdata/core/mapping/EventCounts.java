package io.studentdata.core.mapping;

import io.studentdata.core.db.InQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many events of learning record stores a use consists of. For one thread. */
public final class EventCounts implements AutoCloseable {
  private final PreparedStatement query;

  /** Counts on a connection, which stays the caller's. */
  public EventCounts(Connection connection) throws SQLException {
    this.query =
        connection.prepareStatement(
            ("select enrollment_id, course_day, resource_id, count(*) from interaction_event"
                    + " where enrollment_id in (%s) and course_day between ? and ?"
                    + " and resource_id is not null"
                    + " group by enrollment_id, course_day, resource_id")
                .formatted(InQuery.marks()));
  }

  /** Whether there is any event. */
  public static boolean any(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select max(interaction_event_id) from interaction_event");
        ResultSet row = statement.executeQuery()) {
      row.next();
      row.getLong(1);
      return !row.wasNull();
    }
  }

  /**
   * Events by {@link UseKey}, of some uses and perhaps of others of their students about the same
   * days.
   */
  public Map<Long, Integer> of(List<Long> uses) throws SQLException {
    Set<Long> enrollments = new LinkedHashSet<>();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (long use : uses) {
      enrollments.add(UseKey.enrollment(use));
      first = Math.min(first, UseKey.day(use));
      last = Math.max(last, UseKey.day(use));
    }
    Map<Long, Integer> counts = new HashMap<>();
    List<Long> rest = new ArrayList<>(enrollments);
    for (int from = 0; from < rest.size(); from += InQuery.SLICE) {
      for (int i = 0; i < InQuery.SLICE; i++) { // the last one fills up the slice
        query.setLong(i + 1, rest.get(Math.min(from + i, rest.size() - 1)));
      }
      query.setInt(InQuery.SLICE + 1, first);
      query.setInt(InQuery.SLICE + 2, last);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          counts.put(UseKey.of(rows.getLong(1), rows.getInt(2), rows.getLong(3)), rows.getInt(4));
        }
      }
    }
    return counts;
  }

  @Override
  public void close() throws SQLException {
    query.close();
  }
}
