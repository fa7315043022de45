package io.studentdata.ml.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a trained model is and where it comes from.
 *
 * @param name the kind of model, such as {@code BoostedTrees}
 * @param version follows from what was learned: models that are the same share it
 * @param day the course day it looks from
 * @param features the columns of the features it has to be given
 * @param settings the settings chosen, by name
 * @param seed what decided whatever was left to chance
 * @param trainTerms the terms it learned from
 * @param trainRows how many students it learned from
 * @param runId the tracker's id of the run that trained it; empty where none was tracked
 * @param trainedAt when it was trained
 */
public record ModelCard(
    String name,
    String version,
    int day,
    List<String> features,
    Map<String, String> settings,
    long seed,
    List<String> trainTerms,
    int trainRows,
    String runId,
    Instant trainedAt) {
  /** Copies its collections. */
  public ModelCard {
    features = List.copyOf(features);
    settings = Map.copyOf(settings);
    trainTerms = List.copyOf(trainTerms);
  }
}
