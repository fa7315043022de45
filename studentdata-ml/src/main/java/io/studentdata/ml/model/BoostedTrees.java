package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gradient-boosted trees by XGBoost's histogram method. Missing values go their own way at each
 * split, so nothing is filled in.
 *
 * @param rounds how many steps of boosting, at least 1
 * @param parallelTrees trees averaged within each step, at least 1
 * @param depth of each tree, 1 to 12
 * @param learningRate how far a step goes, above 0 and at most 1
 * @param rowShare share of the students each tree sees, above 0 and at most 1
 * @param columnShare share of the columns each tree sees, above 0 and at most 1
 * @param leafWeight how much evidence a leaf needs: about four times as many students, at least 0
 * @param threads native threads per fit; more than one may stall where cores are busy
 */
public record BoostedTrees(
    int rounds,
    int parallelTrees,
    int depth,
    double learningRate,
    double rowShare,
    double columnShare,
    double leafWeight,
    int threads)
    implements ModelSpec {

  /** Settings that served well on twelve thousand students. */
  public BoostedTrees() {
    this(200, 1, 3, 0.05, 0.5, 0.3, 10, 1);
  }

  /**
   * @throws IllegalArgumentException if a setting is out of its range
   */
  public BoostedTrees {
    boolean counts = rounds >= 1 && parallelTrees >= 1 && depth >= 1 && depth <= 12 && threads >= 1;
    if (!counts
        || !share(learningRate)
        || !share(rowShare)
        || !share(columnShare)
        || !(leafWeight >= 0)) {
      throw new IllegalArgumentException(
          "Invalid boosted trees: %d rounds of %d trees of depth %d, learning rate %s, row share %s, column share %s, leaf weight %s, %d threads (expected counts from 1, depth to 12, shares above 0 to 1)"
              .formatted(
                  rounds,
                  parallelTrees,
                  depth,
                  learningRate,
                  rowShare,
                  columnShare,
                  leafWeight,
                  threads));
    }
  }

  /** The same trees with another number of rounds. */
  public BoostedTrees withRounds(int to) {
    return new BoostedTrees(
        to, parallelTrees, depth, learningRate, rowShare, columnShare, leafWeight, threads);
  }

  private static boolean share(double value) {
    return value > 0 && value <= 1;
  }

  @Override
  public String name() {
    return "BoostedTrees";
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("rounds", Integer.toString(rounds));
    settings.put("parallelTrees", Integer.toString(parallelTrees));
    settings.put("depth", Integer.toString(depth));
    settings.put("learningRate", Double.toString(learningRate));
    settings.put("rowShare", Double.toString(rowShare));
    settings.put("columnShare", Double.toString(columnShare));
    settings.put("leafWeight", Double.toString(leafWeight));
    return settings;
  }

  @Override
  public FittedModel fit(StudentDataset train, long seed) {
    Encoding encoding = Encoding.fit(train);
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("objective", "binary:logistic");
    parameters.put("tree_method", "hist");
    parameters.put("max_depth", depth);
    parameters.put("num_parallel_tree", parallelTrees);
    parameters.put("eta", learningRate);
    parameters.put("subsample", rowShare);
    parameters.put("colsample_bytree", columnShare);
    parameters.put("min_child_weight", leafWeight);
    parameters.put("nthread", threads);
    parameters.put("seed", seed);
    return Trees.fit(encoding, train, parameters, rounds);
  }

  @Override
  public FittedModel restore(Map<String, byte[]> files) {
    return Trees.restore(files);
  }
}
