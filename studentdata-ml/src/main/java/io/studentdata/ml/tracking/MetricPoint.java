package io.studentdata.ml.tracking;

import java.time.Instant;

/**
 * One value in the history of a metric.
 *
 * @param step what the history runs along, such as the course day
 * @param value the value measured; NaN where the measure is undefined
 * @param at when it was recorded, to the millisecond
 */
public record MetricPoint(long step, double value, Instant at) {}
