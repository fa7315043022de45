package io.studentdata.ml.model;

final class LogisticRegressionTest extends ModelSpecContract {
  @Override
  ModelSpec spec() {
    return LogisticRegression.ofCost(0.01);
  }
}
