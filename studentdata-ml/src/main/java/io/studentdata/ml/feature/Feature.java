package io.studentdata.ml.feature;

import java.util.Locale;

/**
 * One thing known of a student in an offering on an observation day. Each feature is a constant of
 * one of the permitted types and a column of that type's query over the star.
 */
public sealed interface Feature
    permits BackgroundFeature, ActivityFeature, ActivityTypeFeature, AssessmentFeature {
  /** The constant's name. */
  String name();

  /** What it means. */
  Meaning meaning();

  /** Whether its values are names rather than numbers. */
  default boolean isNominal() {
    return meaning().scale() == Scale.NOMINAL;
  }

  /** Its column in tables, files and vectors: unique among all features. */
  default String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
