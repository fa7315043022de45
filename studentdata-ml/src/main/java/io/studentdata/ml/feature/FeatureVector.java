package io.studentdata.ml.feature;

import io.studentdata.core.model.OfferingId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Features of one student as given by hand or over a network rather than read from the warehouse.
 * Immutable.
 */
public final class FeatureVector {
  private static final OfferingId NO_OFFERING = OfferingId.of("none", "none");

  private final Map<Feature, Float> numbers = new HashMap<>();
  private final Map<Feature, String> names = new HashMap<>();

  private FeatureVector() {}

  /**
   * Features by column; those left out are missing.
   *
   * @param values finite {@link Number}s, and text for nominal features
   * @throws IllegalArgumentException if there is no such feature, or a value is not of its kind
   */
  public static FeatureVector of(Map<String, ?> values) {
    FeatureVector vector = new FeatureVector();
    values.forEach((column, value) -> vector.put(FeatureSet.feature(column), value));
    return vector;
  }

  private void put(Feature feature, Object value) {
    if (feature.isNominal() && value instanceof String name) {
      names.put(feature, name);
    } else if (!feature.isNominal()
        && value instanceof Number number
        && Float.isFinite(number.floatValue())) {
      numbers.put(feature, number.floatValue());
    } else {
      throw new IllegalArgumentException(
          "Invalid value of feature '%s': %s (expected %s)"
              .formatted(
                  feature.column(),
                  value,
                  feature.isNominal() ? "text" : "a number, " + feature.meaning().unit()));
    }
  }

  /** A table of this one row, about nobody in particular. */
  public FeatureTable asTable(FeatureSet features, ObservationDay day) {
    Map<Feature, float[]> numberColumns = new HashMap<>();
    Map<Feature, String[]> nameColumns = new HashMap<>();
    for (Feature feature : features.features()) {
      if (feature.isNominal()) {
        nameColumns.put(feature, new String[] {names.getOrDefault(feature, "")});
      } else {
        numberColumns.put(feature, new float[] {numbers.getOrDefault(feature, Float.NaN)});
      }
    }
    Observation nobody =
        new Observation(-1, day, -1, "", -1, NO_OFFERING, "", LocalDate.EPOCH, null);
    return new FeatureTable(features, List.of(nobody), numberColumns, nameColumns);
  }
}
