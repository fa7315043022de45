package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.Feature;
import io.studentdata.ml.feature.FeatureSet;
import io.studentdata.ml.feature.ObservationDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model ready for use: it turns features into calibrated probabilities of failing or withdrawing,
 * as of the observation day it was trained for. Immutable; safe for use by several threads.
 *
 * @param card what it is and where it comes from
 * @param fitted what it learned
 * @param calibrator what makes its probabilities come true
 */
public record TrainedModel(ModelCard card, FittedModel fitted, Calibrator calibrator) {

  /** The kind of model, such as {@code BoostedTrees}. */
  public String name() {
    return card.name();
  }

  /** Its version: the same for models that are the same, bit for bit. */
  public String version() {
    return card.version();
  }

  /** The course day it looks from. */
  public ObservationDay day() {
    return ObservationDay.of(card.day());
  }

  /** The features it has to be given; it may use fewer. */
  public FeatureSet features() {
    return FeatureSet.ofColumns(card.features());
  }

  /**
   * The probability that each student fails or withdraws.
   *
   * @param students with all of {@link #features}
   * @return one per row, 0 to 1
   * @throws IllegalArgumentException if a feature is missing
   */
  public double[] score(StudentDataset students) {
    return Arrays.stream(fitted.logOdds(students)).map(calibrator::probability).toArray();
  }

  /**
   * How much each feature moved each student's log-odds away from a typical student's, after
   * calibration.
   *
   * @param students with all of {@link #features}
   * @return one map per row
   */
  public List<Map<Feature, Double>> contributions(StudentDataset students) {
    return fitted.contributions(students).stream()
        .map(
            parts -> {
              Map<Feature, Double> calibrated = new LinkedHashMap<>(parts);
              calibrated.replaceAll((feature, part) -> part * calibrator.slope());
              return calibrated;
            })
        .toList();
  }
}
