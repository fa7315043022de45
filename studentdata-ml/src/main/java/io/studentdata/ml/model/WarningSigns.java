package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.ActivityFeature;
import io.studentdata.ml.feature.AssessmentFeature;
import io.studentdata.ml.feature.BackgroundFeature;
import io.studentdata.ml.feature.Feature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The fitted rule baseline: log-odds by the number of warning signs. */
record WarningSigns(List<Double> logOddsBySigns) implements FittedModel {
  static final String FILE = "rules.json";

  /** What a sign looks at, and from which value on it is one. A missing value is no sign. */
  private record Sign(Feature feature, float limit, boolean atLeast) {
    boolean holds(float value) {
      return atLeast ? value >= limit : value < limit;
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(ActivityFeature.DAYS_SINCE_ACTIVE, 14, true),
          new Sign(AssessmentFeature.REQUIRED_MISSED, 1, true),
          new Sign(AssessmentFeature.SCORE_SO_FAR, 40, false),
          new Sign(BackgroundFeature.PREVIOUS_ATTEMPTS, 1, true));

  /** From no sign to all of them. */
  static final int COUNTS = SIGNS.size() + 1;

  static int[] count(StudentDataset students) {
    int[] signs = new int[students.size()];
    for (Sign sign : SIGNS) {
      float[] values = students.numbers(sign.feature);
      for (int row = 0; row < signs.length; row++) {
        signs[row] += sign.holds(values[row]) ? 1 : 0;
      }
    }
    return signs;
  }

  @Override
  public double[] logOdds(StudentDataset students) {
    return IntStream.of(count(students)).mapToDouble(signs -> logOddsBySigns.get(signs)).toArray();
  }

  @Override
  public List<Map<Feature, Double>> contributions(StudentDataset students) {
    int[] signs = count(students);
    Map<Sign, float[]> values = new LinkedHashMap<>();
    for (Sign sign : SIGNS) {
      values.put(sign, students.numbers(sign.feature));
    }
    return IntStream.range(0, signs.length)
        .mapToObj(
            row -> {
              double share =
                  (logOddsBySigns.get(signs[row]) - logOddsBySigns.get(0))
                      / Math.max(1, signs[row]);
              Map<Feature, Double> parts = new LinkedHashMap<>();
              values.forEach(
                  (sign, all) -> parts.put(sign.feature, sign.holds(all[row]) ? share : 0.0));
              return parts;
            })
        .toList();
  }

  @Override
  public Map<String, byte[]> files() {
    return Map.of(FILE, Json.write(this));
  }
}
