package io.studentdata.warehouse.mart;

/**
 * What became of those to whom a model gave some risk.
 *
 * @param modelName the model
 * @param modelVersion its version
 * @param observationDay the course day it looked from
 * @param bandFromPercent where the band of ten percentage points begins, 0 to 90
 * @param scores scores in the band whose enrollment has an outcome, 1 or more
 * @param expectedPercent mean probability of Fail or Withdrawn that was given, in percent
 * @param observedPercent how many came out so, in percent
 * @param brier mean squared difference of probability and outcome (0 or 1), 0 to 1: less is better
 */
public record RiskCalibration(
    String modelName,
    String modelVersion,
    int observationDay,
    int bandFromPercent,
    int scores,
    double expectedPercent,
    double observedPercent,
    double brier) {}
