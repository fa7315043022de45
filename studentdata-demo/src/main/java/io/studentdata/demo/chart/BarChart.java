package io.studentdata.demo.chart;

import io.studentdata.demo.html.Html;
import java.util.List;
import java.util.Locale;

/**
 * Horizontal bars, one per row, each made of parts.
 *
 * @param title what it shows
 * @param description what is to be seen in it, for those who cannot see it
 * @param parts the parts of every bar, in order
 * @param bars the bars, from the top
 */
public record BarChart(String title, String description, List<Part> parts, List<Bar> bars) {
  private static final double TOP = 36;
  private static final double ROW = 28;
  private static final double BAR = 20;
  private static final double WIDTH = 720;
  private static final double RIGHT = 96;
  private static final double LETTER = 7.2;
  private static final double NARROW = 34;

  /** Keeps its own copies. */
  public BarChart {
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
  }

  /**
   * What a part of each bar stands for.
   *
   * @param name its name
   * @param colour its colour
   */
  public record Part(String name, String colour) {}

  /**
   * One bar.
   *
   * @param label what it is about
   * @param values the lengths of its parts, none negative
   * @param note what is written behind it
   */
  public record Bar(String label, List<Double> values, String note) {
    /** Keeps its own copy of the values. */
    public Bar {
      values = List.copyOf(values);
    }

    double total() {
      return values.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /** The figure as SVG; {@code asShares} stretches every bar to the full width. */
  public Html svg(boolean asShares) {
    int height = (int) ((parts.size() > 1 ? TOP : 8) + bars.size() * ROW + 8);
    Svg svg = new Svg((int) WIDTH, height, title, description);
    double left = 24 + LETTER * bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
    double longest = bars.stream().mapToDouble(Bar::total).max().orElse(1);
    if (parts.size() > 1) {
      legend(svg, left);
    }
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double whole = asShares ? bar.total() : longest;
      double y = (parts.size() > 1 ? TOP : 8) + i * ROW;
      double end = parts(svg, bar, left, y, whole > 0 ? (WIDTH - RIGHT - left) / whole : 0);
      svg.text(left - 10, y + 15, bar.label(), "text-anchor", "end");
      svg.text(end + 8, y + 15, bar.note(), "fill", Palette.QUIET);
    }
    return svg.done();
  }

  private double parts(Svg svg, Bar bar, double left, double y, double unit) {
    double at = left;
    for (int i = 0; i < parts.size(); i++) {
      double width = bar.values().get(i) * unit;
      if (width > 0) {
        svg.element(
            "rect",
            "x",
            at,
            "y",
            y,
            "width",
            Math.max(width - 1, 0.5),
            "height",
            BAR,
            "rx",
            "2",
            "fill",
            parts.get(i).colour());
        if (parts.size() > 1 && width > NARROW) {
          String share =
              String.format(Locale.ROOT, "%.0f %%", 100 * bar.values().get(i) / bar.total());
          svg.text(at + width / 2, y + 15, share, "text-anchor", "middle", "fill", "#fff");
        }
      }
      at += width;
    }
    return at;
  }

  private void legend(Svg svg, double left) {
    double at = left;
    for (Part part : parts) {
      svg.element(
          "rect",
          "x",
          at,
          "y",
          "10",
          "width",
          "14",
          "height",
          "14",
          "rx",
          "2",
          "fill",
          part.colour());
      svg.text(at + 20, 22, part.name());
      at += 20 + part.name().length() * LETTER + 20;
    }
  }
}
