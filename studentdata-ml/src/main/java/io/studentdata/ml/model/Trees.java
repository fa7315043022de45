package io.studentdata.ml.model;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.Feature;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Fitted boosted trees: a booster and the columns it was trained on, in their order. */
final class Trees implements FittedModel {
  private static final String COLUMNS = "columns.json";
  private static final String BOOSTER = "booster.json";

  private final Encoding encoding;
  private final Booster booster;
  private final byte[] bytes;

  private Trees(Encoding encoding, Booster booster) throws XGBoostError {
    this.encoding = encoding;
    this.booster = booster;
    bytes = booster.toByteArray("json");
  }

  static Trees fit(
      Encoding encoding, StudentDataset train, Map<String, Object> parameters, int rounds) {
    try {
      DMatrix matrix = matrix(encoding, train);
      try {
        matrix.setLabel(train.labels());
        return new Trees(encoding, XGBoost.train(matrix, parameters, rounds, Map.of(), null, null));
      } finally {
        matrix.dispose();
      }
    } catch (XGBoostError e) {
      throw failure("train", e);
    }
  }

  static Trees restore(Map<String, byte[]> files) {
    Encoding encoding = Json.read(files, COLUMNS, Encoding.class);
    try {
      Booster booster = XGBoost.loadModel(Json.bytes(files, BOOSTER));
      booster.setParam("nthread", 1);
      return new Trees(encoding, booster);
    } catch (XGBoostError | IOException e) {
      throw new IllegalArgumentException(
          "Cannot read %s: %s (expected an XGBoost model). Save the model again"
              .formatted(BOOSTER, e.getMessage()),
          e);
    }
  }

  private static DMatrix matrix(Encoding encoding, StudentDataset students) throws XGBoostError {
    return new DMatrix(encoding.byRow(students), students.size(), encoding.width(), Float.NaN);
  }

  @Override
  public double[] logOdds(StudentDataset students) {
    float[][] margins = predict(students, matrix -> booster.predict(matrix, true));
    return Arrays.stream(margins).mapToDouble(margin -> margin[0]).toArray();
  }

  @Override
  public List<Map<Feature, Double>> contributions(StudentDataset students) {
    // one value per column, and what a typical student has last
    float[][] parts = predict(students, matrix -> booster.predictContrib(matrix, 0));
    return Arrays.stream(parts)
        .map(
            row -> {
              double[] columns = new double[encoding.width()];
              Arrays.setAll(columns, c -> row[c]);
              return encoding.byFeature(columns);
            })
        .toList();
  }

  /** The native predictor keeps buffers per booster, so one thread at a time. */
  private synchronized float[][] predict(StudentDataset students, Prediction prediction) {
    if (students.size() == 0) {
      return new float[0][];
    }
    try {
      DMatrix matrix = matrix(encoding, students);
      try {
        return prediction.of(matrix);
      } finally {
        matrix.dispose();
      }
    } catch (XGBoostError e) {
      throw failure("predict with", e);
    }
  }

  private static StudentDataException failure(String doing, XGBoostError e) {
    return new StudentDataException(
        "Cannot %s boosted trees: %s. Check the settings of BoostedTrees"
            .formatted(doing, e.getMessage()),
        e);
  }

  @Override
  public Map<String, byte[]> files() {
    return Map.of(COLUMNS, Json.write(encoding), BOOSTER, bytes.clone());
  }

  @FunctionalInterface
  private interface Prediction {
    float[][] of(DMatrix matrix) throws XGBoostError;
  }
}
