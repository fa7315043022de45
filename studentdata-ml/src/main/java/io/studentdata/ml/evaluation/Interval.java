package io.studentdata.ml.evaluation;

/**
 * An estimate and the 95 percent confidence interval around it.
 *
 * @param estimate the estimate
 * @param low the interval's lower end
 * @param high the interval's upper end
 */
public record Interval(double estimate, double low, double high) {}
