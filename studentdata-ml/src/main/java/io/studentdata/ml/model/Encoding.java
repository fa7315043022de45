package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.Feature;
import io.studentdata.ml.feature.FeatureSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Features as columns of numbers: one per numeric feature, and one per name seen in training of a
 * nominal one, 1 where the student has that name. Features that never vary in training are left
 * out.
 */
record Encoding(List<Column> columns) {

  /** A column: a numeric feature, or one {@code name} of a nominal one (empty for numeric). */
  record Column(String feature, String name) {
    Feature source() {
      return FeatureSet.feature(feature);
    }

    float[] values(StudentDataset students) {
      Feature source = source();
      if (!source.isNominal()) {
        return students.numbers(source);
      }
      String[] names = students.names(source);
      float[] values = new float[names.length];
      for (int row = 0; row < values.length; row++) {
        values[row] = names[row].equals(name) ? 1 : 0;
      }
      return values;
    }
  }

  static Encoding fit(StudentDataset train) {
    List<Column> columns = new ArrayList<>();
    for (Feature feature : train.features().features()) {
      if (feature.isNominal()) {
        for (String name : new TreeSet<>(List.of(train.names(feature)))) {
          if (!name.isEmpty()) {
            columns.add(new Column(feature.column(), name));
          }
        }
      } else if (varies(train.numbers(feature))) {
        columns.add(new Column(feature.column(), ""));
      }
    }
    return new Encoding(columns);
  }

  private static boolean varies(float[] values) {
    for (float value : values) {
      if (Float.compare(value, values[0]) != 0) {
        return true;
      }
    }
    return false;
  }

  int width() {
    return columns.size();
  }

  /** The columns one after another. */
  float[][] byColumn(StudentDataset students) {
    return columns.stream().map(column -> column.values(students)).toArray(float[][]::new);
  }

  /** The rows one after another, as dense matrices are laid out. */
  float[] byRow(StudentDataset students) {
    int width = width();
    float[] cells = new float[students.size() * width];
    for (int c = 0; c < width; c++) {
      float[] values = columns.get(c).values(students);
      for (int row = 0; row < values.length; row++) {
        cells[row * width + c] = values[row];
      }
    }
    return cells;
  }

  /** Adds up what the columns contributed, by the feature they come from. */
  Map<Feature, Double> byFeature(double[] contributions) {
    Map<Feature, Double> sums = new LinkedHashMap<>();
    for (int c = 0; c < width(); c++) {
      sums.merge(columns.get(c).source(), contributions[c], Double::sum);
    }
    return sums;
  }
}
