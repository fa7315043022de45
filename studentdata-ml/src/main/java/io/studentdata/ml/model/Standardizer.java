package io.studentdata.ml.model;

import io.studentdata.ml.feature.Feature;
import io.studentdata.ml.feature.Scale;
import java.util.Arrays;

/**
 * How one encoded column becomes what a linear model sees: skewed amounts and ratios as logarithms,
 * missing values replaced by the training median, then centred and scaled by the training mean and
 * standard deviation. One-hot columns stay as they are.
 *
 * @param median what stands for a missing value, after the logarithm
 * @param mean of the training values, missing ones replaced
 * @param deviation standard deviation of them; 1 where they don't vary
 * @param missingShare share of training rows without a value; above 0 adds a column that says so
 */
record Standardizer(
    Scale scale, double median, double mean, double deviation, double missingShare) {

  static Standardizer fit(Feature feature, float[] values) {
    Scale scale = feature.meaning().scale();
    if (scale == Scale.NOMINAL) {
      return new Standardizer(scale, 0, 0, 1, 0);
    }
    double[] present = new double[values.length];
    int count = 0;
    for (float value : values) {
      if (!Float.isNaN(value)) {
        present[count++] = scaled(scale, value);
      }
    }
    Arrays.sort(present, 0, count);
    double median = count == 0 ? 0 : (present[(count - 1) / 2] + present[count / 2]) / 2;
    double missing = values.length - count;
    double sum = median * missing;
    for (int i = 0; i < count; i++) {
      sum += present[i];
    }
    double mean = sum / values.length;
    double squares = missing * (median - mean) * (median - mean);
    for (int i = 0; i < count; i++) {
      squares += (present[i] - mean) * (present[i] - mean);
    }
    double deviation = Math.sqrt(squares / values.length);
    return new Standardizer(
        scale, median, mean, deviation > 1e-12 ? deviation : 1, missing / values.length);
  }

  private static double scaled(Scale scale, float value) {
    return switch (scale) {
      case NOMINAL, LINEAR -> value;
      case SKEWED -> Math.log1p(Math.max(0, value));
      case RATIO -> Math.log(Math.max(1e-9, value));
    };
  }

  boolean marksMissing() {
    return missingShare > 0;
  }

  double value(float value) {
    return ((Float.isNaN(value) ? median : scaled(scale, value)) - mean) / deviation;
  }

  /** Whether the value is missing, centred and scaled like the rest. */
  double missing(float value) {
    double spread = Math.sqrt(missingShare * (1 - missingShare));
    return ((Float.isNaN(value) ? 1 : 0) - missingShare) / (spread > 0 ? spread : 1);
  }
}
