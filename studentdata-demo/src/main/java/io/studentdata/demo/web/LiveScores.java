package io.studentdata.demo.web;

import io.studentdata.core.model.OfferingId;
import io.studentdata.ml.feature.FeatureVector;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.serving.RiskScore;
import io.studentdata.ml.serving.RiskScorer;
import io.studentdata.warehouse.db.Warehouse;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores students as they are asked for, with one model per course day. Safe for use by several
 * threads.
 */
public final class LiveScores {
  private final Warehouse warehouse;
  private final Map<Integer, RiskScorer> scorers;

  private LiveScores(Warehouse warehouse, Map<Integer, RiskScorer> scorers) {
    this.warehouse = warehouse;
    this.scorers = scorers;
  }

  /**
   * With models of different days.
   *
   * @param warehouse where students' features come from; stays the caller's
   */
  public static LiveScores of(Warehouse warehouse, Collection<RiskScorer> scorers) {
    return new LiveScores(
        warehouse,
        scorers.stream()
            .collect(
                Collectors.toMap(
                    scorer -> scorer.model().day().value(),
                    Function.identity(),
                    (first, second) -> second,
                    TreeMap::new)));
  }

  /**
   * The scorer of a day.
   *
   * @throws IllegalArgumentException if no model looks from that day
   */
  RiskScorer of(int day) {
    RiskScorer scorer = scorers.get(day);
    if (scorer == null) {
      throw new IllegalArgumentException(
          "No model for day %d (expected one of %s)".formatted(day, scorers.keySet()));
    }
    return scorer;
  }

  /** A student of the warehouse, if enrolled in the offering on the day. */
  Optional<RiskScore> student(OfferingId offering, String pseudonym, int day) {
    return of(day).score(warehouse, offering, ObservationDay.of(day)).stream()
        .filter(score -> score.studentPseudonym().equals(pseudonym))
        .findFirst();
  }

  /** A student described by features. */
  RiskScore features(Map<String, ?> features, int day) {
    return of(day).score(FeatureVector.of(features));
  }
}
