package io.studentdata.core.mapping;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.db.Table;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StudentId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the store's keys for the ids that rows name. For one thread, within one transaction. */
public final class References {
  private final Connection connection;

  References(Connection connection) {
    this.connection = connection;
  }

  /**
   * An assessment's key and its offering's.
   *
   * @param assessment the assessment's key
   * @param offering the offering's key
   */
  public record AssessmentKeys(long assessment, long offering) {}

  /**
   * A student's place in an offering, by keys.
   *
   * @param student the student's key
   * @param offering the offering's key
   */
  public record Place(long student, long offering) {}

  /**
   * The keys of ids of one kind; those the store does not have are left out.
   *
   * @param idOf makes an id of system and value
   */
  public <I extends SourceId> Map<I, Long> keys(
      Table table, Collection<I> ids, BiFunction<String, String, I> idOf) throws SQLException {
    Map<I, Long> found = new HashMap<>();
    String sql =
        "select source_system, source_id, %s from %s where source_id in (%s)"
            .formatted(table.id(), table.name(), InQuery.marks());
    try (InQuery query = new InQuery(connection, sql, ColumnType.TEXT)) {
      query.forEach(
          values(ids),
          row -> found.put(idOf.apply(row.getString(1), row.getString(2)), row.getLong(3)));
    }
    return found;
  }

  /** The keys of students; those the store does not have are left out. */
  public Map<StudentId, Long> students(Collection<StudentId> ids) throws SQLException {
    return keys(StoreTables.STUDENT, ids, StudentId::of);
  }

  /** The keys of offerings; those the store does not have are left out. */
  public Map<OfferingId, Long> offerings(Collection<OfferingId> ids) throws SQLException {
    return keys(StoreTables.OFFERING, ids, OfferingId::of);
  }

  /** The keys of staff; those the store does not have are left out. */
  public Map<StaffId, Long> staff(Collection<StaffId> ids) throws SQLException {
    return keys(StoreTables.STAFF, ids, StaffId::of);
  }

  /** The keys of assessments, with their offerings'. */
  public Map<AssessmentId, AssessmentKeys> assessments(Collection<AssessmentId> ids)
      throws SQLException {
    Map<AssessmentId, AssessmentKeys> found = new HashMap<>();
    String sql =
        "select source_system, source_id, assessment_id, offering_id from %s where source_id in (%s)"
            .formatted(StoreTables.ASSESSMENT.name(), InQuery.marks());
    try (InQuery query = new InQuery(connection, sql, ColumnType.TEXT)) {
      query.forEach(
          values(ids),
          row ->
              found.put(
                  AssessmentId.of(row.getString(1), row.getString(2)),
                  new AssessmentKeys(row.getLong(3), row.getLong(4))));
    }
    return found;
  }

  /** The enrollments of students, by their keys. */
  public Map<Place, Long> enrollments(Collection<Long> students) throws SQLException {
    Map<Place, Long> found = new HashMap<>();
    String sql =
        "select student_id, offering_id, enrollment_id from enrollment where student_id in (%s)"
            .formatted(InQuery.marks());
    try (InQuery query = new InQuery(connection, sql, ColumnType.BIGINT)) {
      query.forEach(
          students, row -> found.put(new Place(row.getLong(1), row.getLong(2)), row.getLong(3)));
    }
    return found;
  }

  /**
   * A resource's key and its offering's.
   *
   * @param resource the resource's key
   * @param offering the offering's key
   */
  public record ResourceKeys(long resource, long offering) {}

  /** The keys of resources, with their offerings'. */
  public Map<ResourceId, ResourceKeys> resources(Collection<ResourceId> ids) throws SQLException {
    Map<ResourceId, ResourceKeys> found = new HashMap<>();
    String sql =
        "select source_system, source_id, resource_id, offering_id from learning_resource where source_id in (%s)"
            .formatted(InQuery.marks());
    try (InQuery query = new InQuery(connection, sql, ColumnType.TEXT)) {
      query.forEach(
          values(ids),
          row ->
              found.put(
                  ResourceId.of(row.getString(1), row.getString(2)),
                  new ResourceKeys(row.getLong(3), row.getLong(4))));
    }
    return found;
  }

  /** What some records name, each once. */
  static <T, I> Collection<I> distinct(List<T> items, Function<T, I> named) {
    Set<I> ids = new LinkedHashSet<>();
    items.forEach(item -> ids.add(named.apply(item)));
    return ids;
  }

  private static Set<String> values(Collection<? extends SourceId> ids) {
    Set<String> values = new LinkedHashSet<>();
    ids.forEach(id -> values.add(id.value()));
    return values;
  }
}
