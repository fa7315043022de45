package io.studentdata.demo.report;

import io.studentdata.demo.chart.Axis;
import io.studentdata.demo.chart.LineChart;
import io.studentdata.demo.chart.Series;
import io.studentdata.demo.html.HtmlTable;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.journal.TrainingEntry.Bin;
import io.studentdata.demo.journal.TrainingEntry.Day;
import io.studentdata.demo.journal.TrainingEntry.RocPoint;
import java.util.ArrayList;
import java.util.List;

/** ROC and calibration of the best model of each day. */
final class CurveFigures {
  private static final int SHOWN_ROWS = 21;
  private static final int MOST_LINES = 4;

  private CurveFigures() {}

  static Figure roc(TrainingEntry training) {
    String caption =
        "ROC curve of the best model, by day. The dashed diagonal is chance; the nearer a curve comes to the upper left, the fewer students are warned in vain.";
    List<Series> series = new ArrayList<>();
    HtmlTable table =
        HtmlTable.of("Points of the ROC curves")
            .number("Course day")
            .number("Warned in vain")
            .number("Found at risk");
    for (Day day : shown(training)) {
      List<RocPoint> curve = day.bestModel().roc();
      series.add(
          Series.of(
              name(day),
              series.size(),
              curve.stream()
                  .map(p -> Series.Point.of(p.falsePositiveRate(), p.truePositiveRate()))
                  .toList()));
      int step = Math.max(1, curve.size() / SHOWN_ROWS);
      for (int i = 0; i < curve.size(); i += step) {
        RocPoint point = curve.get(i);
        table.row(
            day.day(),
            Words.percent(point.falsePositiveRate()),
            Words.percent(point.truePositiveRate()));
      }
    }
    LineChart chart =
        new LineChart(
            "ROC curves",
            caption,
            Axis.share("Warned in vain, of those not at risk"),
            Axis.share("Warned, of those at risk"),
            true,
            series);
    return new Figure("roc", chart.title(), caption, chart.svg(), table.html());
  }

  static Figure calibration(TrainingEntry training) {
    String caption =
        "Calibration of the best model, by day: of students given a probability, what share did fail or withdraw? On the diagonal, a probability means what it says.";
    List<Series> series = new ArrayList<>();
    HtmlTable table =
        HtmlTable.of("Calibration by bins of probability")
            .number("Course day")
            .number("Mean probability")
            .number("Share at risk")
            .number("Students");
    for (Day day : shown(training)) {
      List<Bin> bins = day.bestModel().calibration().stream().filter(b -> b.count() > 0).toList();
      series.add(
          Series.of(
              name(day),
              series.size(),
              bins.stream().map(b -> Series.Point.of(b.predicted(), b.observed())).toList()));
      for (Bin bin : bins) {
        table.row(
            day.day(),
            Words.percent(bin.predicted()),
            Words.percent(bin.observed()),
            Words.count(bin.count()));
      }
    }
    LineChart chart =
        new LineChart(
            "Calibration",
            caption,
            Axis.share("Predicted probability"),
            Axis.share("Observed share at risk"),
            true,
            series);
    return new Figure("calibration", chart.title(), caption, chart.svg(), table.html());
  }

  /** A few days, spread evenly, with the first and the last: more lines could not be told apart. */
  private static List<Day> shown(TrainingEntry training) {
    List<Day> days = training.days();
    if (days.size() <= MOST_LINES) {
      return days;
    }
    List<Day> some = new ArrayList<>();
    for (int i = 0; i < MOST_LINES; i++) {
      some.add(days.get(i * (days.size() - 1) / (MOST_LINES - 1)));
    }
    return some;
  }

  private static String name(Day day) {
    return "Day " + day.day();
  }
}
