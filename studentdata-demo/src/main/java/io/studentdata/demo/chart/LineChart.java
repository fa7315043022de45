package io.studentdata.demo.chart;

import io.studentdata.demo.html.Html;
import java.util.List;

/**
 * Lines over a common axis, with marks, ranges and a legend.
 *
 * @param title what it shows
 * @param description what is to be seen in it, for those who cannot see it
 * @param x the axis along
 * @param y the axis upwards
 * @param hasDiagonal whether to draw the line of equal shares, from corner to corner
 * @param series the lines, at least one
 */
public record LineChart(
    String title, String description, Axis x, Axis y, boolean hasDiagonal, List<Series> series) {
  private static final int FEW_POINTS = 24;
  private static final List<String> DASHES = List.of("", "7 4", "2 4", "10 4 2 4", "4 2", "1 3");

  /** Keeps its own copy of the series. */
  public LineChart {
    series = List.copyOf(series);
  }

  /** The figure as SVG. */
  public Html svg() {
    Frame frame = Frame.of(x, y, hasDiagonal);
    Svg svg = new Svg(frame.width(), frame.height(), title, description);
    frame.draw(svg);
    if (hasDiagonal) {
      svg.line(
          frame.x(x.min()),
          frame.y(y.min()),
          frame.x(x.max()),
          frame.y(y.max()),
          "stroke",
          Palette.QUIET,
          "stroke-dasharray",
          "3 4");
    }
    for (int i = 0; i < series.size(); i++) {
      line(svg, frame, series.get(i), DASHES.get(i % DASHES.size()));
    }
    legend(svg, frame);
    return svg.done();
  }

  private static void line(Svg svg, Frame frame, Series line, String dashes) {
    StringBuilder path = new StringBuilder();
    for (Series.Point point : line.points()) {
      path.append(path.isEmpty() ? 'M' : 'L')
          .append(Svg.number(frame.x(point.x())))
          .append(' ')
          .append(Svg.number(frame.y(point.y())));
    }
    for (Series.Point point : line.points()) {
      if (point.high() > point.low()) {
        svg.line(
            frame.x(point.x()),
            frame.y(point.low()),
            frame.x(point.x()),
            frame.y(point.high()),
            "stroke",
            line.colour(),
            "stroke-opacity",
            "0.45",
            "stroke-width",
            "5");
      }
    }
    svg.element(
        "path",
        "d",
        path,
        "fill",
        "none",
        "stroke",
        line.colour(),
        "stroke-width",
        "2.2",
        "stroke-linejoin",
        "round",
        "stroke-dasharray",
        dashes.isEmpty() ? "none" : dashes);
    if (line.points().size() <= FEW_POINTS) {
      for (Series.Point point : line.points()) {
        svg.element(
            "circle",
            "cx",
            frame.x(point.x()),
            "cy",
            frame.y(point.y()),
            "r",
            "3.6",
            "fill",
            line.colour(),
            "stroke",
            "#fff",
            "stroke-width",
            "1.2");
      }
    }
  }

  private void legend(Svg svg, Frame frame) {
    double at = frame.left();
    for (int i = 0; i < series.size(); i++) {
      String dashes = DASHES.get(i % DASHES.size());
      svg.line(
          at,
          Frame.LEGEND_Y,
          at + 26,
          Frame.LEGEND_Y,
          "stroke",
          series.get(i).colour(),
          "stroke-width",
          "2.6",
          "stroke-dasharray",
          dashes.isEmpty() ? "none" : dashes);
      svg.text(at + 32, Frame.LEGEND_Y + 4.5, series.get(i).name());
      at += 32 + series.get(i).name().length() * 7.3 + 22;
    }
  }
}
