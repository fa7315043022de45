package io.studentdata.ml.feature;

import io.studentdata.core.model.OfferingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of {@code population.sql}. */
final class Observations {
  private Observations() {}

  /** An offering, so that its many rows share one. */
  private record Offering(long key, OfferingId id, String term, LocalDate startsOn) {}

  static List<Observation> read(ResultSet results) throws SQLException {
    Map<Long, Offering> offerings = new HashMap<>();
    List<Observation> rows = new ArrayList<>();
    while (results.next()) {
      long key = results.getLong("offering_key");
      Offering offering = offerings.get(key);
      if (offering == null) {
        offering =
            new Offering(
                key,
                OfferingId.of(
                    results.getString("source_system"), results.getString("offering_code")),
                results.getString("term_code"),
                results.getDate("start_date").toLocalDate());
        offerings.put(key, offering);
      }
      int outcome = results.getInt("outcome");
      Boolean atRisk = results.wasNull() ? null : Boolean.valueOf(outcome == 1);
      String pseudonym = results.getString("student_pseudonym");
      rows.add(
          new Observation(
              results.getLong("enrollment_key"),
              ObservationDay.of(results.getInt("observation_day")),
              results.getLong("student_durable_key"),
              pseudonym == null ? "" : pseudonym,
              key,
              offering.id(),
              offering.term(),
              offering.startsOn(),
              atRisk));
    }
    return rows;
  }
}
