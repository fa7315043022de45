package io.studentdata.ml.feature;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The features a model may use, in a fixed order. Immutable.
 *
 * @param features the features, without repetition
 */
public record FeatureSet(List<Feature> features) {
  private static final FeatureSet STANDARD =
      new FeatureSet(
          Stream.<Feature[]>of(
                  BackgroundFeature.values(),
                  ActivityFeature.values(),
                  ActivityTypeFeature.values(),
                  AssessmentFeature.values())
              .flatMap(Arrays::stream)
              .toList());

  /**
   * @throws IllegalArgumentException if there is no feature, or one stands twice
   */
  public FeatureSet {
    features = List.copyOf(features);
    if (features.isEmpty() || new HashSet<>(features).size() < features.size()) {
      throw new IllegalArgumentException(
          "Invalid feature set: %s (expected at least one feature, each once)".formatted(features));
    }
  }

  /** Every feature there is. */
  public static FeatureSet standard() {
    return STANDARD;
  }

  /**
   * The features of these columns, in this order.
   *
   * @throws IllegalArgumentException if there is no such feature
   */
  public static FeatureSet ofColumns(List<String> columns) {
    return new FeatureSet(columns.stream().map(FeatureSet::feature).toList());
  }

  /**
   * The feature of a column.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Feature feature(String column) {
    return STANDARD.features.stream()
        .filter(feature -> feature.column().equals(column))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unknown feature: '%s' (expected one of %s)"
                        .formatted(column, STANDARD.columns())));
  }

  /** These features but for those of some groups, such as {@link FeatureGroup#DEMOGRAPHICS}. */
  public FeatureSet without(FeatureGroup... groups) {
    Set<FeatureGroup> left = Set.of(groups);
    return new FeatureSet(
        features.stream().filter(feature -> !left.contains(feature.meaning().group())).toList());
  }

  /** The columns of the features, in their order. */
  public List<String> columns() {
    return features.stream().map(Feature::column).toList();
  }
}
