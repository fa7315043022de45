package io.studentdata.ml.testkit;

import io.studentdata.ml.feature.Feature;
import io.studentdata.ml.feature.FeatureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Feature tables as lines of text, so that a test shows where two differ. */
public final class Tables {
  private Tables() {}

  /** One line per student and feature; floating-point values bit for bit, results left out. */
  public static List<String> lines(FeatureTable table) {
    int[] rows = IntStream.range(0, table.size()).toArray();
    List<String> lines = new ArrayList<>();
    for (Feature feature : table.features().features()) {
      String[] names = feature.isNominal() ? table.names(feature, rows) : new String[0];
      float[] numbers = feature.isNominal() ? new float[0] : table.numbers(feature, rows);
      for (int row : rows) {
        var student = table.observations().get(row);
        lines.add(
            "%s %s %s %s"
                .formatted(
                    student.day(),
                    student.enrollmentKey(),
                    feature.column(),
                    feature.isNominal()
                        ? names[row]
                        : numbers[row]
                            + " "
                            + Integer.toHexString(Float.floatToRawIntBits(numbers[row]))));
      }
    }
    return lines;
  }
}
