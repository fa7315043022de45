package io.studentdata.ml.model;

import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.liblinear.LibLinearClassificationModel;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.classification.liblinear.LinearClassificationType;
import org.tribuo.classification.liblinear.LinearClassificationType.LinearType;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** L2-regularised logistic regression by Tribuo and LibLinear. */
final class LibLinear {
  private static final Label AT_RISK = new Label("at risk");
  private static final Label NOT_AT_RISK = new Label("not at risk");
  private static final int MOST_ITERATIONS = 1_000;
  private static final double TOLERANCE = 0.05;

  private LibLinear() {}

  /**
   * Fits weights.
   *
   * @param rows one row of inputs per student
   * @param labels 1 for at risk, 0 for not
   * @return the weights, and the intercept last
   */
  static double[] fit(double[][] rows, float[] labels, double cost, long seed) {
    LabelFactory factory = new LabelFactory();
    MutableDataset<Label> dataset =
        new MutableDataset<>(
            new SimpleDataSourceProvenance("students of the training terms", factory), factory);
    String[] names = names(rows[0].length);
    for (int row = 0; row < rows.length; row++) {
      dataset.add(new ArrayExample<>(labels[row] == 1 ? AT_RISK : NOT_AT_RISK, names, rows[row]));
    }
    LibLinearClassificationModel model =
        (LibLinearClassificationModel)
            new LibLinearClassificationTrainer(
                    new LinearClassificationType(LinearType.L2R_LR),
                    cost,
                    MOST_ITERATIONS,
                    TOLERANCE,
                    seed)
                .train(dataset);
    // LibLinear fits the log-odds of its first label
    de.bwaldvogel.liblinear.Model inner = model.getInnerModels().get(0);
    double sign = inner.getLabels()[0] == model.getOutputIDInfo().getID(AT_RISK) ? 1 : -1;
    double[] weights = inner.getFeatureWeights();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= sign;
    }
    return weights;
  }

  /** Tribuo orders features by name: names of one length keep them in their own order. */
  private static String[] names(int width) {
    String[] names = new String[width];
    for (int i = 0; i < width; i++) {
      names[i] = "f%05d".formatted(i);
    }
    return names;
  }
}
