package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.Feature;
import java.util.List;
import java.util.Map;

/** What a model learned. Immutable; safe for use by several threads. */
public interface FittedModel {
  /**
   * How likely each student is to fail or withdraw, before calibration.
   *
   * @return one log-odds per row: 0 is even, positive is more likely than not
   */
  double[] logOdds(StudentDataset students);

  /**
   * How much each feature moved each student's log-odds away from a typical student's.
   *
   * @return one map per row, of the features the model uses
   */
  List<Map<Feature, Double>> contributions(StudentDataset students);

  /** The model as files, by name: the same model gives the same bytes. */
  Map<String, byte[]> files();
}
