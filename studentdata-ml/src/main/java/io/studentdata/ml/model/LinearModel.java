package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.Feature;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A fitted linear model: log-odds are the weighted sum of the inputs, and the intercept. */
record LinearModel(LinearInputs inputs, List<Double> weights, double intercept)
    implements FittedModel {
  static final String FILE = "linear.json";

  @Override
  public double[] logOdds(StudentDataset students) {
    double[] weight = weights.stream().mapToDouble(Double::doubleValue).toArray();
    return Arrays.stream(inputs.of(students))
        .mapToDouble(
            row -> {
              double sum = intercept;
              for (int i = 0; i < weight.length; i++) {
                sum += weight[i] * row[i];
              }
              return sum;
            })
        .toArray();
  }

  @Override
  public List<Map<Feature, Double>> contributions(StudentDataset students) {
    return Arrays.stream(inputs.of(students))
        .map(
            row -> {
              for (int i = 0; i < row.length; i++) {
                row[i] *= weights.get(i);
              }
              return inputs.encoding().byFeature(inputs.byColumn(row));
            })
        .toList();
  }

  @Override
  public Map<String, byte[]> files() {
    return Map.of(FILE, Json.write(this));
  }
}
