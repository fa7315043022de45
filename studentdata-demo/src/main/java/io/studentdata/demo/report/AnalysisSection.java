package io.studentdata.demo.report;

import io.studentdata.demo.html.Html;
import java.util.List;

/** What the warehouse shows about the students. */
final class AnalysisSection {
  private AnalysisSection() {}

  static Section of(Analysis analysis) {
    List<Figure> figures =
        List.of(
            EngagementFigure.of(analysis.engagement()),
            OutcomeFigures.outcomes(analysis.outcomes()),
            UseFigures.withdrawals(analysis.withdrawals()),
            OutcomeFigures.backgrounds(analysis.backgrounds()),
            UseFigures.activities(analysis.activities()));
    Html body =
        Words.paragraph(
                "All figures are single queries over the star: facts at their grain, dimensions as of registration.")
            .then(Html.join(figures.stream().map(Figure::html).toList()));
    return new Section("analysis", "Analysis", body, figures);
  }
}
