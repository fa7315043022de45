package io.studentdata.demo.report;

import io.studentdata.core.progress.StageTime;
import io.studentdata.demo.html.Html;
import io.studentdata.demo.html.Template;
import io.studentdata.demo.journal.LoadEntry;
import io.studentdata.demo.journal.ScoringEntry;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.work.WholeFile;
import io.studentdata.demo.work.WorkDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the report: {@code report.html}, its figures, and {@code metrics.json}. */
public final class ReportWriter {
  private final WorkDirectory work;

  /** Writes into the work directory's report folder. */
  public ReportWriter(WorkDirectory work) {
    this.work = work;
  }

  /**
   * Writes all of it.
   *
   * @param stages how long each step took so far
   * @return the page's file
   */
  public Path write(
      LoadEntry load,
      TrainingEntry training,
      Optional<ScoringEntry> scoring,
      Analysis analysis,
      List<StageTime> stages) {
    Metrics metrics =
        new Metrics(
            load.source(),
            load.rows(),
            load.rejects(),
            load.clicks(),
            training.testTerm(),
            training.days(),
            stages,
            PeakMemory.megabytes());
    List<Section> sections =
        List.of(
            DataSection.of(load),
            AnalysisSection.of(analysis),
            ModelSection.of(training),
            TimeSection.of(stages, metrics.peakRssMb()),
            DeploymentSection.of(training, scoring));
    Path folder = work.report();
    for (Section section : sections) {
      for (Figure figure : section.figures()) {
        WholeFile.write(
            folder.resolve("figures").resolve(figure.name() + ".svg"),
            figure.svg().markup() + "\n");
      }
    }
    WholeFile.write(folder.resolve("metrics.json"), metrics.json());
    Path page = folder.resolve("report.html");
    WholeFile.write(page, page(load, training, sections).markup());
    return page;
  }

  private static Html page(LoadEntry load, TrainingEntry training, List<Section> sections) {
    return Template.load(ReportWriter.class, "report.html")
        .with("style", Html.raw(Template.resource(ReportWriter.class, "report.css")))
        .with("source", load.source())
        .with("cards", Cards.of(load, training))
        .with("contents", Html.join(sections.stream().map(Section::link).toList()))
        .with("sections", Html.join(sections.stream().map(Section::html).toList()))
        .render();
  }
}
