package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an advisor could do with a pencil: count up to four warning signs (no activity for two
 * weeks, required work missing, a score so far below 40 percent, an earlier attempt at the course),
 * and look up how students with as many signs fared before. What any model has to beat.
 */
public record RuleBaseline() implements ModelSpec {
  @Override
  public String name() {
    return "RuleBaseline";
  }

  @Override
  public Map<String, String> settings() {
    return Map.of();
  }

  @Override
  public FittedModel fit(StudentDataset train, long seed) {
    float[] labels = train.labels();
    int[] signs = WarningSigns.count(train);
    double[] atRisk = new double[WarningSigns.COUNTS];
    double[] students = new double[WarningSigns.COUNTS];
    for (int row = 0; row < labels.length; row++) {
      atRisk[signs[row]] += labels[row];
      students[signs[row]]++;
    }
    // one student more on either side keeps the odds finite
    return new WarningSigns(
        IntStream.range(0, students.length)
            .mapToObj(n -> Math.log((atRisk[n] + 1) / (students[n] - atRisk[n] + 1)))
            .toList());
  }

  @Override
  public FittedModel restore(Map<String, byte[]> files) {
    return Json.read(files, WarningSigns.FILE, WarningSigns.class);
  }
}
