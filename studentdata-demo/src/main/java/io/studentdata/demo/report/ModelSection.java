package io.studentdata.demo.report;

import io.studentdata.demo.html.Html;
import io.studentdata.demo.html.HtmlTable;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.journal.TrainingEntry.Day;
import io.studentdata.demo.journal.TrainingEntry.Model;
import java.util.List;

/** What the models reach, day by day. */
final class ModelSection {
  private ModelSection() {}

  static Section of(TrainingEntry training) {
    List<Figure> figures =
        List.of(
            ModelFigures.byDay(training),
            ModelFigures.gain(training),
            CurveFigures.roc(training),
            CurveFigures.calibration(training));
    Html body =
        Words.paragraph(
                "The question: for each student still enrolled on a course day, how likely is the final result Fail or Withdrawn? Only what was known on that day counts. Models learn from the earlier terms and are tested on %s, which they never saw; settings and calibration are chosen within the training terms."
                    .formatted(training.testTerm()))
            .then(table(training))
            .then(
                Words.paragraph(
                    "ROC-AUC: how often a student at risk gets a higher probability than one who is not, with its 95 % interval (DeLong). Brier and ECE: how far probabilities are from what happened, lower is better. Precision and lift at 10 %: what an advisor meets who contacts the tenth with the highest probability."))
            .then(Html.join(figures.stream().map(Figure::html).toList()));
    return new Section("models", "Models", body, figures);
  }

  private static Html table(TrainingEntry training) {
    HtmlTable table =
        HtmlTable.of("Every model on every day, tested on " + training.testTerm())
            .number("Day")
            .text("Model")
            .number("ROC-AUC")
            .number("95 % interval")
            .number("PR-AUC")
            .number("Brier")
            .number("ECE")
            .number("Precision at 10 %")
            .number("Lift at 10 %")
            .number("Train / test")
            .number("Fit, s");
    for (Day day : training.days()) {
      for (Model model : day.models()) {
        boolean isBest = model.model().equals(day.best());
        table.row(isBest ? "best" : "", cells(day, model, isBest));
      }
    }
    return table.html();
  }

  private static Object[] cells(Day day, Model model, boolean isBest) {
    Html name = Html.text(model.model());
    return new Object[] {
      day.day(),
      isBest ? name.then(Html.raw("<span class=\"tag\">best</span>")) : name,
      Words.three(model.rocAuc()),
      Words.three(model.rocAucLow()) + " – " + Words.three(model.rocAucHigh()),
      Words.three(model.prAuc()),
      Words.three(model.brier()),
      Words.three(model.ece()),
      Words.percent(model.precisionAt10()),
      Words.one(model.liftAt10()),
      Words.count(day.trainRows()) + " / " + Words.count(day.testRows()),
      Words.one(model.fitSeconds())
    };
  }
}
