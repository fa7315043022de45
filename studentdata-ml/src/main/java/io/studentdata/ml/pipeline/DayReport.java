package io.studentdata.ml.pipeline;

import io.studentdata.ml.feature.ObservationDay;
import java.util.List;

/**
 * All models of one observation day.
 *
 * @param day the observation day
 * @param population how many students were enrolled on it, of every term
 * @param trainRows how many of them the models learned from
 * @param testRows how many of them the models were measured on
 * @param testRate the share of those at risk
 * @param best the name of the model to use: the first that no later one clearly beats within the
 *     training terms
 * @param models in the order they were asked for
 */
public record DayReport(
    ObservationDay day,
    int population,
    int trainRows,
    int testRows,
    double testRate,
    String best,
    List<ModelReport> models) {
  /** Copies its list. */
  public DayReport {
    models = List.copyOf(models);
  }

  /**
   * The report of a model.
   *
   * @throws IllegalArgumentException if the day has no such model
   */
  public ModelReport model(String name) {
    return models.stream()
        .filter(report -> report.model().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No model '%s' on %s (expected one of %s)"
                        .formatted(name, day, models.stream().map(ModelReport::model).toList())));
  }
}
