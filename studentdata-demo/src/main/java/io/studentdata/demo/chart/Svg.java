package io.studentdata.demo.chart;

import io.studentdata.demo.html.Html;
import java.util.Locale;

/** Writes SVG elements; numbers with one decimal, text escaped. Not thread-safe. */
final class Svg {
  private final StringBuilder out = new StringBuilder(8192);

  /** A picture {@code width} by {@code height} units, named and described for screen readers. */
  Svg(int width, int height, String title, String description) {
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" font-size="13" fill="%s">
        <title>%s</title>
        <desc>%s</desc>
        """
            .formatted(width, height, Palette.INK, Html.escape(title), Html.escape(description)));
  }

  /** An element without content; attributes alternate name and value. */
  Svg element(String name, Object... attributes) {
    out.append('<').append(name);
    attributes(attributes);
    out.append("/>\n");
    return this;
  }

  /** Text at a place; attributes alternate name and value. */
  Svg text(double x, double y, String text, Object... attributes) {
    out.append("<text");
    attributes("x", x, "y", y);
    attributes(attributes);
    out.append('>').append(Html.escape(text)).append("</text>\n");
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, Object... attributes) {
    out.append("<line");
    attributes("x1", x1, "y1", y1, "x2", x2, "y2", y2);
    attributes(attributes);
    out.append("/>\n");
    return this;
  }

  /** The finished picture. */
  Html done() {
    return Html.raw(out + "</svg>");
  }

  private void attributes(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      String text = value instanceof Double d ? number(d) : value.toString();
      out.append(' ').append(attributes[i]).append("=\"").append(Html.escape(text)).append('"');
    }
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
