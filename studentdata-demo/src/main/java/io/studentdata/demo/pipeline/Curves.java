package io.studentdata.demo.pipeline;

import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.ml.evaluation.RocPoint;
import java.util.ArrayList;
import java.util.List;

/** Makes curves short enough to draw. */
final class Curves {
  private static final double STEP = 0.005;

  private Curves() {}

  /** The points that lie at least half a percent from the one before, and both ends. */
  static List<TrainingEntry.RocPoint> thinned(List<RocPoint> curve) {
    List<TrainingEntry.RocPoint> kept = new ArrayList<>();
    double x = Double.NEGATIVE_INFINITY;
    double y = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < curve.size(); i++) {
      RocPoint point = curve.get(i);
      double moved = point.falsePositiveRate() - x + point.truePositiveRate() - y;
      if (moved >= STEP || i == curve.size() - 1) {
        x = point.falsePositiveRate();
        y = point.truePositiveRate();
        kept.add(new TrainingEntry.RocPoint(x, y));
      }
    }
    return kept;
  }
}
