package io.studentdata.demo.chart;

import java.util.List;

/** Colours that stay apart for colour-blind readers and on a white ground (after Okabe and Ito). */
public final class Palette {
  /** Text and axes. */
  public static final String INK = "#1d2733";

  /** Less important text. */
  public static final String QUIET = "#5a6675";

  /** Grid lines. */
  public static final String GRID = "#e3e7ec";

  private static final List<String> SERIES =
      List.of("#0b5fa5", "#c2570c", "#1b7f5c", "#8c3b8f", "#7a6a00", "#46556a");

  private Palette() {}

  /** The colour of the series at {@code index}; they repeat. */
  public static String series(int index) {
    return SERIES.get(index % SERIES.size());
  }

  /** The colour of an outcome such as {@code PASS}; the better the greener. */
  public static String outcome(String result) {
    return switch (result) {
      case "DISTINCTION" -> "#0d5f49";
      case "PASS" -> "#4fa486";
      case "FAIL" -> "#e08e2b";
      case "WITHDRAWN" -> "#a2324f";
      default -> "#9aa5b1";
    };
  }
}
