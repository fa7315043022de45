package io.studentdata.demo.report;

import io.studentdata.demo.html.Html;
import io.studentdata.demo.html.HtmlTable;
import io.studentdata.demo.journal.ModelInService;
import io.studentdata.demo.journal.ScoringEntry;
import io.studentdata.demo.journal.TrainingEntry;
import java.util.List;
import java.util.Optional;

/** How the models are put to use. */
final class DeploymentSection {
  private DeploymentSection() {}

  static Section of(TrainingEntry training, Optional<ScoringEntry> scoring) {
    Html body =
        Words.paragraph(
                "Every run is tracked with its parameters, metrics and artifacts in %s."
                    .formatted(training.tracking()))
            .then(scoring.map(DeploymentSection::models).orElse(Html.EMPTY))
            .then(
                Html.raw(
                    """
                    <p>Scores stand in the warehouse, in <code>fct_risk_score</code>: one row per enrollment, day and model version, under a pseudonym. To see them as a page, or to score a student live over REST:</p>
                    <pre><code>java -jar studentdata-demo.jar serve</code></pre>
                    <p>A probability is no verdict. It says whom to talk to first; reasons are contributions to a number, not causes.</p>"""));
    return new Section("deployment", "Deployment", body, List.of());
  }

  private static Html models(ScoringEntry scoring) {
    HtmlTable table =
        HtmlTable.of(
                "Models in service: %s scores written".formatted(Words.count(scoring.scored())))
            .number("Course day")
            .text("Model")
            .text("Version")
            .text("Folder");
    for (ModelInService model : scoring.models()) {
      table.row(
          model.day(),
          model.model(),
          model.version(),
          Html.raw("<code>" + Html.escape(model.folder()) + "</code>"));
    }
    return table.html();
  }
}
