package io.studentdata.ml.explain;

import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.Feature;
import io.studentdata.ml.feature.Meaning;
import java.util.Locale;

/** What a feature says of students, in words. */
final class Words {
  private Words() {}

  /** One text per row. */
  static String[] of(Feature feature, StudentDataset students) {
    Meaning meaning = feature.meaning();
    String[] words;
    if (feature.isNominal()) {
      words = students.names(feature);
      for (int row = 0; row < words.length; row++) {
        words[row] = words[row].isEmpty() ? "not known" : words[row];
      }
    } else {
      float[] values = students.numbers(feature);
      words = new String[values.length];
      for (int row = 0; row < words.length; row++) {
        words[row] = value(values[row], meaning.unit());
      }
    }
    for (int row = 0; row < words.length; row++) {
      words[row] = meaning.description() + ": " + words[row];
    }
    return words;
  }

  private static String value(float value, String unit) {
    if (Float.isNaN(value)) {
      return "not known";
    }
    if (unit.equals("0 or 1")) {
      return value == 0 ? "no" : "yes";
    }
    if (unit.startsWith("share")) {
      return String.format(Locale.ROOT, "%.0f %%", 100 * value) + unit.substring("share".length());
    }
    boolean whole = value == Math.rint(value);
    return String.format(Locale.ROOT, whole ? "%.0f %s" : "%.1f %s", value, unit);
  }
}
