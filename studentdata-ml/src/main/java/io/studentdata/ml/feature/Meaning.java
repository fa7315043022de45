package io.studentdata.ml.feature;

/**
 * What a feature means to people and to models.
 *
 * @param description what it is, in a sentence without a full stop
 * @param unit what its values count, such as {@code days}; {@code name} for nominal features
 * @param group what it speaks of
 * @param scale how its values are to be read
 */
public record Meaning(String description, String unit, FeatureGroup group, Scale scale) {}
