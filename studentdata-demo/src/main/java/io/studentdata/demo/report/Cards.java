package io.studentdata.demo.report;

import io.studentdata.demo.html.Html;
import io.studentdata.demo.journal.LoadEntry;
import io.studentdata.demo.journal.TrainingEntry;
import java.util.List;

/** The few numbers to remember, at the top of the report. */
final class Cards {
  private Cards() {}

  static Html of(LoadEntry load, TrainingEntry training) {
    TrainingEntry.Day last = training.days().get(training.days().size() - 1);
    TrainingEntry.Model best = last.bestModel();
    return Html.join(
        List.of(
            card(Words.count(load.rows().getOrDefault("enrollment", 0L)), "enrollments"),
            card(Words.count(load.clicks()), "clicks"),
            card(Words.count(load.rejects()), "rows set aside"),
            card(Words.three(best.rocAuc()), "best ROC-AUC on day " + last.day()),
            card(
                Words.one(best.liftAt10()) + " ×",
                "as many at risk in the top tenth as among all, day " + last.day())));
  }

  private static Html card(String number, String label) {
    return Html.raw(
        "<li><b>%s</b><span>%s</span></li>".formatted(Html.escape(number), Html.escape(label)));
  }
}
