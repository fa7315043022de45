package io.studentdata.ml.model;

/**
 * What came of fitting a model.
 *
 * @param spec the model with the settings chosen
 * @param fitted what it learned from all training students
 * @param calibrator fitted on offerings held out in turn
 * @param heldOutLogLoss mean negative log-likelihood of the calibrated probabilities on those
 *     offerings, lower is better; NaN where there were too few to hold any out
 */
public record Trained(
    ModelSpec spec, FittedModel fitted, Calibrator calibrator, double heldOutLogLoss) {}
