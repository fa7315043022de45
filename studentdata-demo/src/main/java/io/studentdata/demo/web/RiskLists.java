package io.studentdata.demo.web;

import io.studentdata.core.db.SqlResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.warehouse.db.Warehouse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Reads scores and what they rest on from the warehouse. Safe for use by several threads. */
final class RiskLists {
  private final Warehouse warehouse;

  RiskLists(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** An offering on a day that has scores, by the newest model version. */
  record Scored(
      String sourceSystem,
      String offeringCode,
      int observationDay,
      long modelVersionKey,
      String modelName,
      String modelVersion) {}

  /**
   * One student of an at-risk list.
   *
   * @param lastActiveDay the last course day with activity by then; null if there was none
   * @param recentClicks clicks in the 14 days up to then
   * @param handedIn assessments handed in, of those due by then
   */
  record Student(
      String pseudonym,
      double probability,
      @Nullable Integer lastActiveDay,
      long recentClicks,
      long handedIn,
      long due) {}

  List<Scored> scored() {
    return rows("scored_offerings", Scored.class, Map.of());
  }

  /** The id of an offering that has scores, by its code. */
  Optional<OfferingId> offering(String code) {
    return scored().stream()
        .filter(scored -> scored.offeringCode().equals(code))
        .map(scored -> OfferingId.of(scored.sourceSystem(), code))
        .findFirst();
  }

  List<Student> students(Scored scored) {
    return rows(
        "at_risk_list",
        Student.class,
        Map.of(
            "offering_code", scored.offeringCode(),
            "observation_day", scored.observationDay(),
            "model_version_key", scored.modelVersionKey()));
  }

  private <T> List<T> rows(String name, Class<T> type, Map<String, ?> parameters) {
    return warehouse
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SqlResource.load(RiskLists.class, name, warehouse.dialect()))
                    .bindMap(parameters)
                    .registerRowMapper(ConstructorMapper.factory(type))
                    .mapTo(type)
                    .list());
  }
}
