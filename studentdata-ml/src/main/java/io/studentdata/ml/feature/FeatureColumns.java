package io.studentdata.ml.feature;

import io.studentdata.core.db.DatabaseException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of one feature query, as they are read. */
final class FeatureColumns {
  private final String query;
  private final List<Feature> columns;
  private final List<Observation> rows;
  private final Map<Feature, float[]> numbers = new HashMap<>();
  private final Map<Feature, String[]> names = new HashMap<>();

  FeatureColumns(String query, List<Feature> columns, List<Observation> rows) {
    this.query = query;
    this.columns = columns;
    this.rows = rows;
    for (Feature feature : columns) {
      if (feature.isNominal()) {
        String[] empty = new String[rows.size()];
        Arrays.fill(empty, "");
        names.put(feature, empty);
      } else {
        numbers.put(feature, new float[rows.size()]);
      }
    }
  }

  /** Takes every row; the query must yield the population's rows in the population's order. */
  void fill(ResultSet results) throws SQLException {
    int[] at = new int[columns.size()];
    for (int c = 0; c < at.length; c++) {
      at[c] = results.findColumn(columns.get(c).column());
    }
    float[][] numberOf = columns.stream().map(numbers::get).toArray(float[][]::new);
    String[][] nameOf = columns.stream().map(names::get).toArray(String[][]::new);
    Map<String, String> shared = new HashMap<>();
    int row = 0;
    for (; results.next(); row++) {
      check(row, results.getLong(1), results.getInt(2));
      for (int c = 0; c < at.length; c++) {
        if (numberOf[c] != null) {
          double number = results.getDouble(at[c]);
          numberOf[c][row] = results.wasNull() ? Float.NaN : (float) number;
        } else {
          String name = results.getString(at[c]);
          nameOf[c][row] = name == null ? "" : shared.computeIfAbsent(name, same -> same);
        }
      }
    }
    if (row != rows.size()) {
      throw mismatch(row);
    }
  }

  private void check(int row, long enrollmentKey, int day) {
    if (row >= rows.size()
        || rows.get(row).enrollmentKey() != enrollmentKey
        || rows.get(row).day().value() != day) {
      throw mismatch(row);
    }
  }

  private DatabaseException mismatch(int row) {
    return new DatabaseException(
        "Cannot read features: row %d of %s.sql is not the population's (expected %d rows, by observation_day and enrollment_key). Correct the query"
            .formatted(row + 1, query, rows.size()));
  }

  Map<Feature, float[]> numbers() {
    return numbers;
  }

  Map<Feature, String[]> names() {
    return names;
  }
}
