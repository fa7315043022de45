package io.studentdata.core.ingest;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows the enrollments and resources of the offerings used last, so that millions of rows are
 * matched without a query each. Forgets the offering unused for longest when it holds too much. For
 * one thread.
 */
final class OfferingDirectory {
  private static final long MOST_ENTRIES = 1_000_000;

  private final Connection connection;
  private final LinkedHashMap<OfferingId, Offering> known =
      new LinkedHashMap<>(64, 0.75f, true); // in order of use
  private long entries;
  private @Nullable OfferingId lastId;
  private Offering last = new Offering(false, Map.of(), Map.of());

  OfferingDirectory(Connection connection) {
    this.connection = connection;
  }

  /**
   * An offering's enrollments and resources, by id.
   *
   * @param exists whether the store has the offering at all
   */
  record Offering(boolean exists, Map<StudentId, Long> enrollments, Map<ResourceId, Long> resources)
      implements OfferingRoster {
    long size() {
      return 1L + enrollments.size() + resources.size();
    }

    @Override
    public @Nullable Long enrollment(StudentId student) {
      return enrollments.get(student);
    }

    @Override
    public @Nullable Long resource(ResourceId resource) {
      return resources.get(resource);
    }
  }

  Offering of(OfferingId id) throws SQLException {
    if (!id.equals(lastId)) { // rows of one offering mostly follow each other
      last = find(id);
      lastId = id;
    }
    return last;
  }

  private Offering find(OfferingId id) throws SQLException {
    Offering found = known.get(id);
    if (found == null) {
      found = load(id);
      known.put(id, found);
      entries += found.size();
      while (entries > MOST_ENTRIES && known.size() > 1) {
        OfferingId oldest = known.keySet().iterator().next();
        Offering gone = known.remove(oldest);
        entries -= gone == null ? 0 : gone.size();
      }
    }
    return found;
  }

  private Offering load(OfferingId id) throws SQLException {
    Map<StudentId, Long> enrollments = new HashMap<>();
    Map<ResourceId, Long> resources = new HashMap<>();
    boolean exists =
        each(
            "select source_system, source_id, offering_id from course_offering"
                + " where source_id = ? and source_system = ?",
            id,
            row -> {});
    each(
        "select s.source_system, s.source_id, e.enrollment_id from course_offering o"
            + " join enrollment e on e.offering_id = o.offering_id"
            + " join student s on s.student_id = e.student_id"
            + " where o.source_id = ? and o.source_system = ?",
        id,
        row -> enrollments.put(StudentId.of(row.getString(1), row.getString(2)), row.getLong(3)));
    each(
        "select r.source_system, r.source_id, r.resource_id from course_offering o"
            + " join learning_resource r on r.offering_id = o.offering_id"
            + " where o.source_id = ? and o.source_system = ?",
        id,
        row -> resources.put(ResourceId.of(row.getString(1), row.getString(2)), row.getLong(3)));
    return new Offering(exists, enrollments, resources);
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private boolean each(String sql, OfferingId id, RowReader reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, id.value());
      statement.setString(2, id.system());
      boolean any = false;
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          any = true;
          reader.read(rows);
        }
      }
      return any;
    }
  }
}
