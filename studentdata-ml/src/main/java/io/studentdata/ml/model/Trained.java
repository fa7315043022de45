package io.studentdata.ml.model;

/**
 * What came of fitting a model.
 *
 * @param spec the model with the settings chosen
 * @param fitted what it learned from all training students
 * @param calibrator fitted on offerings held out in turn
 * @param heldOut how well its calibrated probabilities did on those offerings
 */
public record Trained(ModelSpec spec, FittedModel fitted, Calibrator calibrator, HeldOut heldOut) {}
