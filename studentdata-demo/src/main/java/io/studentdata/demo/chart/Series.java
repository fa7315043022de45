package io.studentdata.demo.chart;

import java.util.List;

/**
 * One line of a figure.
 *
 * @param name what it shows
 * @param colour its colour, such as {@code #0b5fa5}
 * @param points its points, in the order they are joined
 */
public record Series(String name, String colour, List<Point> points) {
  /** Keeps its own copy of the points. */
  public Series {
    points = List.copyOf(points);
  }

  /** A line in the palette's colour number {@code index}. */
  public static Series of(String name, int index, List<Point> points) {
    return new Series(name, Palette.series(index), points);
  }

  /**
   * A point, with the range its height may lie in.
   *
   * @param x its place along
   * @param y its height
   * @param low the range's lower end; {@code y} where there is none
   * @param high the range's upper end; {@code y} where there is none
   */
  public record Point(double x, double y, double low, double high) {
    /** A point without a range. */
    public static Point of(double x, double y) {
      return new Point(x, y, y, y);
    }
  }
}
