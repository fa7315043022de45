package io.studentdata.demo.report;

import io.studentdata.demo.chart.Axis;
import io.studentdata.demo.chart.BarChart;
import io.studentdata.demo.chart.LineChart;
import io.studentdata.demo.chart.Palette;
import io.studentdata.demo.chart.Series;
import io.studentdata.demo.html.HtmlTable;
import io.studentdata.demo.report.Analysis.Activity;
import io.studentdata.demo.report.Analysis.Withdrawals;
import java.util.List;

/** Figures about what students do during a course, and when they leave it. */
final class UseFigures {
  private static final int FIRST_WEEK = -10;
  private static final int MOST_BARS = 12;

  private UseFigures() {}

  static Figure withdrawals(List<Withdrawals> all) {
    List<Withdrawals> rows = all.stream().filter(w -> w.courseWeek() >= FIRST_WEEK).toList();
    double last = rows.stream().mapToInt(Withdrawals::courseWeek).max().orElse(1);
    double most = (double) rows.stream().mapToLong(Withdrawals::students).max().orElse(1);
    String caption =
        "Withdrawals by course week. Many leave before or just after the start, when there is little but registration to go by.";
    LineChart chart =
        new LineChart(
            "When students withdraw",
            caption,
            Axis.over("Course week", FIRST_WEEK, last),
            Axis.around("Withdrawals", 0, most),
            false,
            List.of(
                new Series(
                    "Withdrawals",
                    Palette.outcome("WITHDRAWN"),
                    rows.stream()
                        .map(w -> Series.Point.of(w.courseWeek(), (double) w.students()))
                        .toList())));
    HtmlTable table =
        HtmlTable.of("Withdrawals by course week").number("Course week").number("Withdrawals");
    rows.forEach(w -> table.row(w.courseWeek(), Words.count(w.students())));
    return new Figure("withdrawals_by_week", chart.title(), caption, chart.svg(), table.html());
  }

  static Figure activities(List<Activity> rows) {
    HtmlTable table =
        HtmlTable.of("Clicks by kind of resource")
            .text("Kind of resource")
            .number("Clicks")
            .number("Enrollments that used it");
    rows.forEach(
        a -> table.row(a.activityType(), Words.count(a.clicks()), Words.count(a.students())));
    String caption = "Clicks by kind of learning resource.";
    BarChart chart =
        new BarChart(
            "What students use",
            caption,
            List.of(new BarChart.Part("Clicks", Palette.series(0))),
            rows.stream()
                .limit(MOST_BARS)
                .map(
                    a ->
                        new BarChart.Bar(
                            a.activityType(),
                            List.of((double) a.clicks()),
                            Words.count(a.clicks())))
                .toList());
    return new Figure("clicks_by_activity", chart.title(), caption, chart.svg(false), table.html());
  }
}
