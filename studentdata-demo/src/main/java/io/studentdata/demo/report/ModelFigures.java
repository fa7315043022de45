package io.studentdata.demo.report;

import io.studentdata.demo.chart.Axis;
import io.studentdata.demo.chart.LineChart;
import io.studentdata.demo.chart.Palette;
import io.studentdata.demo.chart.Series;
import io.studentdata.demo.html.HtmlTable;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.journal.TrainingEntry.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Figures that compare models over the days. */
final class ModelFigures {
  private ModelFigures() {}

  static Figure byDay(TrainingEntry training) {
    String caption =
        "ROC-AUC by day of observation, with 95 % intervals. The later, the more is known: the question is how early it is good enough to act on.";
    List<Series> series =
        lines(
            training, (day, m) -> new Series.Point(day, m.rocAuc(), m.rocAucLow(), m.rocAucHigh()));
    double least =
        training.days().stream()
            .flatMap(day -> day.models().stream())
            .mapToDouble(Model::rocAucLow)
            .min()
            .orElse(0.5);
    LineChart chart =
        new LineChart(
            "How well each model ranks students, by day",
            caption,
            days(training),
            Axis.around("ROC-AUC", Math.min(least, 0.6), 1),
            false,
            series);
    HtmlTable table = table("ROC-AUC by day", training, m -> Words.three(m.rocAuc()));
    return new Figure("roc_auc_by_day", chart.title(), caption, chart.svg(), table.html());
  }

  static Figure gain(TrainingEntry training) {
    String caption =
        "If advisors contact the tenth with the highest probability: the share of those contacted who go on to fail or withdraw, against the share among all students.";
    List<Series> series =
        new ArrayList<>(lines(training, (day, m) -> Series.Point.of(day, m.precisionAt10())));
    series.add(
        new Series(
            "All students",
            Palette.QUIET,
            training.days().stream().map(d -> Series.Point.of(d.day(), d.testRate())).toList()));
    LineChart chart =
        new LineChart(
            "Whom advisors would meet, by day",
            caption,
            days(training),
            Axis.share("Fail or withdraw"),
            false,
            series);
    HtmlTable table =
        table("Precision at 10 % by day", training, m -> Words.percent(m.precisionAt10()));
    return new Figure("precision_at_10", chart.title(), caption, chart.svg(), table.html());
  }

  private static Axis days(TrainingEntry training) {
    return Axis.at("Course day", training.days().stream().map(day -> (double) day.day()).toList());
  }

  /** Reads one point of a line off a day and a model's figures. */
  @FunctionalInterface
  private interface Reading {
    Series.Point of(int day, Model model);
  }

  private static List<Series> lines(TrainingEntry training, Reading reading) {
    List<String> names = names(training);
    List<Series> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      List<Series.Point> points = new ArrayList<>();
      for (TrainingEntry.Day day : training.days()) {
        day.models().stream()
            .filter(m -> m.model().equals(name))
            .forEach(m -> points.add(reading.of(day.day(), m)));
      }
      lines.add(Series.of(name, i, points));
    }
    return lines;
  }

  private static HtmlTable table(
      String caption, TrainingEntry training, Function<Model, String> cell) {
    HtmlTable table = HtmlTable.of(caption).number("Course day").text("Model").number("Value");
    for (TrainingEntry.Day day : training.days()) {
      day.models().forEach(m -> table.row(day.day(), m.model(), cell.apply(m)));
    }
    return table;
  }

  private static List<String> names(TrainingEntry training) {
    return training.days().stream()
        .flatMap(day -> day.models().stream())
        .map(Model::model)
        .distinct()
        .toList();
  }
}
