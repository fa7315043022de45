package io.studentdata.demo.report;

import io.studentdata.demo.html.Html;
import java.util.Locale;

/** Numbers as text, the same on every machine. */
final class Words {
  private Words() {}

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }

  static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** {@code WITHDRAWN} as {@code Withdrawn}. */
  static String title(String constant) {
    return constant.substring(0, 1)
        + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Html paragraph(String text) {
    return Html.raw("<p>" + Html.escape(text) + "</p>");
  }

  static Html heading(String text) {
    return Html.raw("<h3>" + Html.escape(text) + "</h3>");
  }
}
