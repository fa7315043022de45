package io.studentdata.ml.model;

final class BoostedTreesTest extends ModelSpecContract {
  @Override
  ModelSpec spec() {
    return new BoostedTrees();
  }
}
