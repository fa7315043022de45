package io.studentdata.core.mapping;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.db.Table;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.SourceId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Asks the store. For one thread, within one transaction. */
final class StoredReferences implements References {
  private final Connection connection;

  StoredReferences(Connection connection) {
    this.connection = connection;
  }

  @Override
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

  @Override
  public Map<OfferingId, OfferingStart> offeringStarts(Collection<OfferingId> ids)
      throws SQLException {
    Map<OfferingId, OfferingStart> found = new HashMap<>();
    String sql =
        "select source_system, source_id, offering_id, starts_on from %s where source_id in (%s)"
            .formatted(StoreTables.OFFERING.name(), InQuery.marks());
    try (InQuery query = new InQuery(connection, sql, ColumnType.TEXT)) {
      query.forEach(
          values(ids),
          row ->
              found.put(
                  OfferingId.of(row.getString(1), row.getString(2)),
                  new OfferingStart(row.getLong(3), row.getObject(4, LocalDate.class))));
    }
    return found;
  }

  @Override
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

  @Override
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

  @Override
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

  private static Set<String> values(Collection<? extends SourceId> ids) {
    Set<String> values = new LinkedHashSet<>();
    ids.forEach(id -> values.add(id.value()));
    return values;
  }
}
