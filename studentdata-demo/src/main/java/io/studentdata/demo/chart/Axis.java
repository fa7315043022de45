package io.studentdata.demo.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * One axis of a figure.
 *
 * @param label what it shows, with its unit
 * @param min the value at its start
 * @param max the value at its end; more than {@code min}
 * @param ticks the values that are marked
 * @param format writes a marked value
 */
public record Axis(
    String label, double min, double max, List<Double> ticks, DoubleFunction<String> format) {
  private static final int ABOUT = 6;

  /**
   * @throws IllegalArgumentException if it has no extent
   */
  public Axis {
    if (!(max > min)) {
      throw new IllegalArgumentException(
          "Invalid axis %s: %s to %s (expected a range)".formatted(label, min, max));
    }
    ticks = List.copyOf(ticks);
  }

  /** A share from 0 to 1, marked in percent. */
  public static Axis share(String label) {
    return new Axis(label, 0, 1, List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0), Axis::percent);
  }

  /** Covers {@code low} to {@code high} with round marks. */
  public static Axis around(String label, double low, double high) {
    double span = high > low ? high - low : Math.max(Math.abs(low), 1);
    double step = roundStep(span / ABOUT);
    double start = Math.floor(low / step + 1e-9) * step;
    double end = Math.ceil((low + span) / step - 1e-9) * step;
    List<Double> ticks = new ArrayList<>();
    long count = Math.round((end - start) / step);
    for (int i = 0; i <= count; i++) {
      ticks.add(start + i * step);
    }
    int digits = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    String pattern = "%,." + digits + "f";
    return new Axis(label, start, end, ticks, v -> String.format(Locale.ROOT, pattern, v));
  }

  /** Runs from {@code low} to {@code high} exactly, with round marks between. */
  public static Axis over(String label, double low, double high) {
    Axis round = around(label, low, high);
    double end = high > low ? high : low + 1;
    return new Axis(
        label,
        low,
        end,
        round.ticks.stream().filter(v -> v >= low && v <= end).toList(),
        round.format);
  }

  /** Marks exactly {@code values}, ascending, such as the days something was measured on. */
  public static Axis at(String label, List<Double> values) {
    double first = values.get(0);
    double last = values.get(values.size() - 1);
    double pad = last > first ? (last - first) * 0.03 : 1;
    return new Axis(
        label, first - pad, last + pad, values, v -> String.format(Locale.ROOT, "%.0f", v));
  }

  private static double roundStep(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  /** Where {@code value} lies on a stretch of {@code length} that starts at {@code origin}. */
  double place(double value, double origin, double length) {
    return origin + (value - min) / (max - min) * length;
  }
}
