package io.studentdata.ml.feature;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.SqlResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.warehouse.db.Warehouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.ResultSetScanner;

/** Runs the feature queries in one transaction and lines their rows up with the population. */
final class FeatureReader {
  private static final long ALL_OFFERINGS = -1;
  private static final Map<Class<? extends Feature>, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put(BackgroundFeature.class, "background");
    QUERIES.put(ActivityFeature.class, "activity");
    QUERIES.put(ActivityTypeFeature.class, "activity_type");
    QUERIES.put(AssessmentFeature.class, "assessment");
  }

  private final Warehouse warehouse;
  private final FeatureSet features;
  private final String population;

  FeatureReader(Warehouse warehouse, FeatureSet features) {
    this.warehouse = warehouse;
    this.features = features;
    population = sql("population");
  }

  FeatureTable read(Collection<ObservationDay> days) {
    List<ObservationDay> sorted = days.stream().distinct().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException(
          "Cannot read features: no observation day given (expected at least one)");
    }
    return inTransaction(handle -> read(handle, sorted, ALL_OFFERINGS));
  }

  FeatureTable read(ObservationDay day, OfferingId offering) {
    return inTransaction(handle -> read(handle, List.of(day), offeringKey(handle, offering)));
  }

  private FeatureTable inTransaction(
      org.jdbi.v3.core.HandleCallback<FeatureTable, RuntimeException> work) {
    try {
      return warehouse.jdbi().inTransaction(work);
    } catch (JdbiException e) {
      throw new DatabaseException("Cannot read features: " + e.getMessage(), e);
    }
  }

  private static long offeringKey(Handle handle, OfferingId offering) {
    return handle
        .createQuery(
            "select offering_key from dim_offering"
                + " where source_system = :system and offering_code = :code")
        .bind("system", offering.system())
        .bind("code", offering.value())
        .mapTo(Long.class)
        .findOne()
        .orElseThrow(
            () ->
                new DatabaseException(
                    "Cannot read features: the warehouse has no offering %s. Load it first, or see dim_offering for those it has"
                        .formatted(offering)));
  }

  private FeatureTable read(Handle handle, List<ObservationDay> days, long offeringKey) {
    List<Observation> rows =
        query(handle, population + "order by observation_day, enrollment_key", days, offeringKey)
            .scan(Observations::read);
    Map<Feature, float[]> numbers = new HashMap<>();
    Map<Feature, String[]> names = new HashMap<>();
    QUERIES.forEach(
        (type, name) -> {
          List<Feature> columns = features.features().stream().filter(type::isInstance).toList();
          if (!columns.isEmpty()) {
            FeatureColumns read = new FeatureColumns(name, columns, rows);
            String text = sql(name).replace("<population>", population);
            query(handle, text, days, offeringKey)
                .scan(
                    results -> {
                      read.fill(results);
                      return read;
                    });
            numbers.putAll(read.numbers());
            names.putAll(read.names());
          }
        });
    return new FeatureTable(features, rows, numbers, names);
  }

  private static Query query(
      Handle handle, String sql, List<ObservationDay> days, long offeringKey) {
    return new Query(
        handle
            .createQuery(sql)
            .bindMethodsList("days", days, List.of("value"))
            .bind("offering_key", offeringKey));
  }

  private String sql(String name) {
    return SqlResource.load(FeatureReader.class, name, warehouse.dialect());
  }

  private record Query(org.jdbi.v3.core.statement.Query query) {
    <T> T scan(Reading<T> reading) {
      ResultSetScanner<T> scanner = (results, context) -> reading.read(results.get());
      return query.scanResultSet(scanner);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read(ResultSet results) throws SQLException;
  }
}
