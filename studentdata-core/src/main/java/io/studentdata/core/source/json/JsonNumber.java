package io.studentdata.core.source.json;

/**
 * A number as it is written, which says more than a {@code double} can keep.
 *
 * @param text its digits, at most {@link JsonLimits#NUMBER}
 */
record JsonNumber(String text) {}
