package io.studentdata.ml.evaluation;

/**
 * Students with similar probabilities, and how many of them were at risk.
 *
 * @param low the bin's lower bound, included
 * @param high the bin's upper bound, excluded but for 1
 * @param students how many students it holds
 * @param meanProbability their mean probability; NaN where there are none
 * @param atRiskShare the share of them that was at risk; NaN where there are none
 */
public record CalibrationBin(
    double low, double high, int students, double meanProbability, double atRiskShare) {}
