package io.studentdata.demo.report;

import io.studentdata.core.progress.StageTime;
import io.studentdata.demo.chart.BarChart;
import io.studentdata.demo.chart.Palette;
import io.studentdata.demo.html.Html;
import io.studentdata.demo.html.HtmlTable;
import java.util.List;

/** Where the time went. */
final class TimeSection {
  private TimeSection() {}

  static Section of(List<StageTime> stages, double peakMb) {
    HtmlTable table =
        HtmlTable.of("Seconds of wall time per stage")
            .text("Stage")
            .number("Seconds")
            .number("Rows")
            .number("Rows per second");
    for (StageTime stage : stages) {
      table.row(
          stage.stage(),
          Words.one(stage.seconds()),
          stage.rows() > 0 ? Words.count(stage.rows()) : "",
          stage.rows() > 0 && stage.seconds() > 0.05
              ? Words.count(Math.round(stage.rows() / stage.seconds()))
              : "");
    }
    double total = stages.stream().mapToDouble(StageTime::seconds).sum();
    String caption = "Seconds of wall time per stage, %s in all.".formatted(Words.one(total));
    BarChart chart =
        new BarChart(
            "Where the time went",
            caption,
            List.of(new BarChart.Part("Seconds", Palette.series(0))),
            stages.stream()
                .map(
                    s ->
                        new BarChart.Bar(
                            s.stage(), List.of(s.seconds()), Words.one(s.seconds()) + " s"))
                .toList());
    Figure figure = new Figure("time", chart.title(), caption, chart.svg(false), table.html());
    Html body =
        Words.paragraph(
                "Peak memory of the whole process: %s MB."
                    .formatted(Words.count(Math.round(peakMb))))
            .then(figure.html());
    return new Section("time", "How the time was spent", body, List.of(figure));
  }
}
