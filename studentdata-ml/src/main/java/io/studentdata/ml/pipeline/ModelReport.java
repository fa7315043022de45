package io.studentdata.ml.pipeline;

import io.studentdata.ml.evaluation.Evaluation;
import io.studentdata.ml.evaluation.Outcome;
import io.studentdata.ml.model.HeldOut;
import io.studentdata.ml.model.TrainedModel;
import java.util.List;

/**
 * One model of one observation day.
 *
 * @param model the kind of model, such as {@code BoostedTrees}
 * @param evaluation how good it is on the students of the test term
 * @param heldOut how good it was on offerings held out within the training terms
 * @param fitSeconds wall-clock seconds of choosing settings, calibrating and fitting
 * @param trained the model, fitted to all training terms
 * @param predictions what it said of each test student, and what happened
 */
public record ModelReport(
    String model,
    Evaluation evaluation,
    HeldOut heldOut,
    double fitSeconds,
    TrainedModel trained,
    List<Outcome> predictions) {
  /** Copies its list. */
  public ModelReport {
    predictions = List.copyOf(predictions);
  }
}
