package io.studentdata.demo.chart;

/**
 * The axes around a plot, and where its values lie.
 *
 * @param x the axis along
 * @param y the axis upwards
 * @param plotWidth width of the plot in picture units
 * @param plotHeight height of the plot in picture units
 */
record Frame(Axis x, Axis y, double plotWidth, double plotHeight) {
  static final double LEGEND_Y = 18;
  private static final double TOP = 40;
  private static final double LEFT = 66;
  private static final double RIGHT = 26;
  private static final double BOTTOM = 52;

  /** Square where both axes show the same measure. */
  static Frame of(Axis x, Axis y, boolean isSquare) {
    return isSquare ? new Frame(x, y, 380, 380) : new Frame(x, y, 628, 268);
  }

  int width() {
    return (int) (LEFT + plotWidth + RIGHT);
  }

  int height() {
    return (int) (TOP + plotHeight + BOTTOM);
  }

  double left() {
    return LEFT;
  }

  double x(double value) {
    return x.place(value, LEFT, plotWidth);
  }

  double y(double value) {
    return y.place(value, TOP + plotHeight, -plotHeight);
  }

  void draw(Svg svg) {
    double bottom = TOP + plotHeight;
    for (double tick : y.ticks()) {
      svg.line(LEFT, y(tick), LEFT + plotWidth, y(tick), "stroke", Palette.GRID);
      svg.text(
          LEFT - 8,
          y(tick) + 4.5,
          y.format().apply(tick),
          "text-anchor",
          "end",
          "fill",
          Palette.QUIET);
    }
    for (double tick : x.ticks()) {
      svg.line(x(tick), bottom, x(tick), bottom + 5, "stroke", Palette.QUIET);
      svg.text(
          x(tick),
          bottom + 20,
          x.format().apply(tick),
          "text-anchor",
          "middle",
          "fill",
          Palette.QUIET);
    }
    svg.line(LEFT, bottom, LEFT + plotWidth, bottom, "stroke", Palette.QUIET);
    svg.text(LEFT + plotWidth / 2, bottom + 42, x.label(), "text-anchor", "middle");
    double middle = TOP + plotHeight / 2;
    svg.text(
        16,
        middle,
        y.label(),
        "text-anchor",
        "middle",
        "transform",
        "rotate(-90 16 " + Svg.number(middle) + ")");
  }
}
