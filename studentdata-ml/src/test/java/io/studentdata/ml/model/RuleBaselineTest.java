package io.studentdata.ml.model;

final class RuleBaselineTest extends ModelSpecContract {
  @Override
  ModelSpec spec() {
    return new RuleBaseline();
  }
}
