package io.studentdata.demo.report;

import io.studentdata.demo.chart.Axis;
import io.studentdata.demo.chart.LineChart;
import io.studentdata.demo.chart.Palette;
import io.studentdata.demo.chart.Series;
import io.studentdata.demo.html.Html;
import io.studentdata.demo.html.HtmlTable;
import io.studentdata.demo.report.Analysis.Engagement;
import java.util.List;

/** How active students are over the course, by how it ended. */
final class EngagementFigure {
  private static final String CAPTION =
      "Days with activity per week, by final result. The groups part within the first weeks, long before the result is known: this is what an early warning can see.";

  private EngagementFigure() {}

  static Figure of(List<Engagement> rows) {
    double first = rows.stream().mapToInt(Engagement::courseWeek).min().orElse(0);
    double last = rows.stream().mapToInt(Engagement::courseWeek).max().orElse(1);
    double most = rows.stream().mapToDouble(Engagement::activeDays).max().orElse(1);
    LineChart chart =
        new LineChart(
            "Engagement over the course, by final result",
            CAPTION,
            Axis.over("Course week", first, last),
            Axis.around("Active days in the week (mean)", 0, most),
            false,
            OutcomeFigures.RESULTS.stream()
                .map(result -> line(result, rows))
                .filter(line -> !line.points().isEmpty())
                .toList());
    return new Figure("engagement_by_outcome", chart.title(), CAPTION, chart.svg(), table(rows));
  }

  private static Series line(String result, List<Engagement> rows) {
    return new Series(
        Words.title(result),
        Palette.outcome(result),
        rows.stream()
            .filter(e -> e.finalResult().equals(result))
            .map(e -> Series.Point.of(e.courseWeek(), e.activeDays()))
            .toList());
  }

  private static Html table(List<Engagement> rows) {
    HtmlTable table =
        HtmlTable.of("Mean active days per week")
            .text("Final result")
            .number("Course week")
            .number("Active days")
            .number("Share with activity");
    for (Engagement e : rows) {
      table.row(
          Words.title(e.finalResult()),
          e.courseWeek(),
          Words.one(e.activeDays()),
          Words.percent(e.isClicking()));
    }
    return table.html();
  }
}
