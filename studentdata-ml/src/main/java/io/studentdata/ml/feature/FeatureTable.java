package io.studentdata.ml.feature;

import io.studentdata.core.model.OfferingId;
import io.studentdata.warehouse.db.Warehouse;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Features of students as of one or more observation days: one row per enrollment and day, by day
 * and then by enrollment. Numbers that are missing are NaN, missing names are empty. Immutable.
 */
public final class FeatureTable {
  private final FeatureSet features;
  private final List<Observation> observations;
  private final Map<Feature, float[]> numbers;
  private final Map<Feature, String[]> names;

  FeatureTable(
      FeatureSet features,
      List<Observation> observations,
      Map<Feature, float[]> numbers,
      Map<Feature, String[]> names) {
    this.features = features;
    this.observations = List.copyOf(observations);
    this.numbers = Map.copyOf(numbers);
    this.names = Map.copyOf(names);
  }

  /**
   * Reads the features of everybody enrolled on each of some days, in one pass over the star.
   *
   * @param warehouse stays the caller's
   * @throws IllegalArgumentException if there are no days
   * @throws io.studentdata.core.error.StudentDataException if the warehouse cannot be read
   */
  public static FeatureTable read(
      Warehouse warehouse, FeatureSet features, Collection<ObservationDay> days) {
    return new FeatureReader(warehouse, features).read(days);
  }

  /**
   * Reads the features of everybody enrolled in one offering on a day.
   *
   * @param warehouse stays the caller's
   * @throws io.studentdata.core.error.StudentDataException if there is no such offering, or the
   *     warehouse cannot be read
   */
  public static FeatureTable read(
      Warehouse warehouse, FeatureSet features, ObservationDay day, OfferingId offering) {
    return new FeatureReader(warehouse, features).read(day, offering);
  }

  /** How many rows there are. */
  public int size() {
    return observations.size();
  }

  /** The features, in their order. */
  public FeatureSet features() {
    return features;
  }

  /** Whom each row is about. */
  public List<Observation> observations() {
    return observations;
  }

  /**
   * The values of a feature with numbers.
   *
   * @param rows which rows, in this order
   * @return a new array, NaN where missing
   * @throws IllegalArgumentException if the table has no such numbers
   */
  public float[] numbers(Feature feature, int[] rows) {
    float[] all = numbers.get(feature);
    if (all == null) {
      throw missing(feature);
    }
    float[] some = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      some[i] = all[rows[i]];
    }
    return some;
  }

  /**
   * The values of a nominal feature.
   *
   * @param rows which rows, in this order
   * @return a new array, empty text where missing
   * @throws IllegalArgumentException if the table has no such names
   */
  public String[] names(Feature feature, int[] rows) {
    String[] all = names.get(feature);
    if (all == null) {
      throw missing(feature);
    }
    String[] some = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      some[i] = all[rows[i]];
    }
    return some;
  }

  private IllegalArgumentException missing(Feature feature) {
    return new IllegalArgumentException(
        "Cannot use feature '%s': the table holds %s. Read it with a FeatureSet that has it"
            .formatted(feature.column(), features.columns()));
  }
}
