package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import java.util.ArrayList;
import java.util.List;

/** What a linear model sees of students: every encoded column standardised, then the marks. */
record LinearInputs(Encoding encoding, List<Standardizer> standardizers) {

  static LinearInputs fit(StudentDataset train) {
    Encoding encoding = Encoding.fit(train);
    List<Standardizer> standardizers = new ArrayList<>();
    for (Encoding.Column column : encoding.columns()) {
      standardizers.add(Standardizer.fit(column.source(), column.values(train)));
    }
    return new LinearInputs(encoding, standardizers);
  }

  /** How many inputs there are: the columns, then one per column that marks missing values. */
  int width() {
    return encoding.width()
        + (int) standardizers.stream().filter(Standardizer::marksMissing).count();
  }

  /** The inputs, one row per student. */
  double[][] of(StudentDataset students) {
    double[][] rows = new double[students.size()][width()];
    int mark = encoding.width();
    for (int c = 0; c < encoding.width(); c++) {
      float[] values = encoding.columns().get(c).values(students);
      Standardizer standardizer = standardizers.get(c);
      for (int row = 0; row < rows.length; row++) {
        rows[row][c] = standardizer.value(values[row]);
      }
      if (standardizer.marksMissing()) {
        for (int row = 0; row < rows.length; row++) {
          rows[row][mark] = standardizer.missing(values[row]);
        }
        mark++;
      }
    }
    return rows;
  }

  /** Adds each mark's contribution to that of the column it belongs to. */
  double[] byColumn(double[] inputs) {
    double[] columns = new double[encoding.width()];
    int mark = encoding.width();
    for (int c = 0; c < columns.length; c++) {
      columns[c] = inputs[c] + (standardizers.get(c).marksMissing() ? inputs[mark++] : 0);
    }
    return columns;
  }
}
