package io.studentdata.ml.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Students from the highest probability to the lowest; equal probabilities keep their order. */
final class Ranking {
  private static final int MOST_POINTS = 200;

  private final List<Outcome> ranked;
  private final double positives;

  private Ranking(List<Outcome> ranked) {
    this.ranked = ranked;
    positives = ranked.stream().filter(Outcome::atRisk).count();
  }

  static Ranking of(List<Outcome> outcomes) {
    return new Ranking(
        outcomes.stream()
            .sorted(Comparator.comparingDouble(Outcome::probability).reversed())
            .toList());
  }

  /** How many of the first so many students were at risk. */
  long positivesAmong(int first) {
    return ranked.stream().limit(first).filter(Outcome::atRisk).count();
  }

  /** The sum over thresholds of precision times the gain in recall, without interpolation. */
  double averagePrecision() {
    double sum = 0;
    double found = 0;
    double before = 0;
    for (int i = 0; i < ranked.size(); i++) {
      found += ranked.get(i).atRisk() ? 1 : 0;
      if (endsTie(i)) {
        sum += (found - before) / positives * found / (i + 1);
        before = found;
      }
    }
    return sum;
  }

  /** One point per threshold, thinned to about {@value #MOST_POINTS}. */
  List<RocPoint> roc() {
    double negatives = ranked.size() - positives;
    double step = 1.0 / MOST_POINTS;
    List<RocPoint> points = new ArrayList<>();
    RocPoint last = new RocPoint(0, 0);
    points.add(last);
    double found = 0;
    for (int i = 0; i < ranked.size(); i++) {
      found += ranked.get(i).atRisk() ? 1 : 0;
      RocPoint point = new RocPoint((i + 1 - found) / negatives, found / positives);
      double moved =
          point.falsePositiveRate()
              - last.falsePositiveRate()
              + point.truePositiveRate()
              - last.truePositiveRate();
      if (endsTie(i) && (moved >= 2 * step || i == ranked.size() - 1)) {
        points.add(point);
        last = point;
      }
    }
    return points;
  }

  private boolean endsTie(int i) {
    return i == ranked.size() - 1 || ranked.get(i).probability() != ranked.get(i + 1).probability();
  }
}
