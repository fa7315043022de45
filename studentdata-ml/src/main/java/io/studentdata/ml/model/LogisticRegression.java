package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression on standardised features, fitted by Tribuo's LibLinear. Its one setting
 * weighs the errors against the size of the weights.
 *
 * @param costs what an error may cost, each above 0: small values keep weights small. With more
 *     than one, the training terms decide
 */
public record LogisticRegression(List<Double> costs) implements ModelSpec {
  /** The cost that served best within the training terms on twelve thousand students. */
  public LogisticRegression() {
    this(List.of(0.01));
  }

  /**
   * @throws IllegalArgumentException if there is no cost, or one is not above 0
   */
  public LogisticRegression {
    costs = List.copyOf(costs);
    if (costs.isEmpty() || !costs.stream().allMatch(cost -> cost > 0 && Double.isFinite(cost))) {
      throw new IllegalArgumentException(
          "Invalid logistic regression: costs %s (expected at least one, all above 0)"
              .formatted(costs));
    }
  }

  /** A logistic regression of one cost. */
  public static LogisticRegression ofCost(double cost) {
    return new LogisticRegression(List.of(cost));
  }

  @Override
  public String name() {
    return "LogisticRegression";
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("cost", Double.toString(costs.get(0)));
  }

  @Override
  public List<ModelSpec> candidates() {
    return costs.stream().<ModelSpec>map(LogisticRegression::ofCost).toList();
  }

  @Override
  public FittedModel fit(StudentDataset train, long seed) {
    LinearInputs inputs = LinearInputs.fit(train);
    double[] weights = LibLinear.fit(inputs.of(train), train.labels(), costs.get(0), seed);
    int width = inputs.width();
    return new LinearModel(
        inputs, Arrays.stream(weights, 0, width).boxed().toList(), weights[width]);
  }

  @Override
  public FittedModel restore(Map<String, byte[]> files) {
    return Json.read(files, LinearModel.FILE, LinearModel.class);
  }
}
