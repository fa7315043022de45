package io.studentdata.demo.pipeline;

import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.source.StudentSource;
import io.studentdata.demo.console.Console;
import io.studentdata.demo.journal.Journal;
import io.studentdata.demo.journal.LoadEntry;
import io.studentdata.demo.journal.ScoringEntry;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.report.Analysis;
import io.studentdata.demo.report.AnalysisQueries;
import io.studentdata.demo.report.ReportWriter;
import io.studentdata.demo.work.WorkDirectory;
import io.studentdata.demo.work.WorkDirectoryException;
import io.studentdata.warehouse.db.Warehouse;
import java.util.Optional;

/**
 * The steps over one work directory: load, train, score, report. Each can be run on its own after
 * those before it, and tells a console what it found.
 */
public final class Pipeline {
  private final WorkDirectory work;
  private final Console console;
  private final Journal journal;

  /** Works in a directory, which stays the caller's, and tells a console. */
  public Pipeline(WorkDirectory work, Console console) {
    this.work = work;
    this.console = console;
    this.journal = Journal.of(work);
  }

  /**
   * Looks whether the term to test on will be there.
   *
   * @throws io.studentdata.core.error.StudentDataException if it will not
   */
  public void requireTerm(TrainSettings settings, StudentSource source) {
    settings.testTerm().ifPresent(term -> Terms.require(term, source, work));
  }

  /** Takes a source into the store, and what is new there into the warehouse. */
  public void load(StudentSource source, boolean isQuarantining) {
    console.say("Load: " + source.description());
    RejectPolicy rejects =
        isQuarantining ? RejectPolicy.quarantine(work.rejects()) : RejectPolicy.fail();
    LoadEntry entry = new LoadStep(work, console.progress()).run(source, rejects);
    journal.keep(entry);
    Sayings.load(entry, work).forEach(console::say);
  }

  /** Trains and evaluates models, and keeps the best of each day. */
  public void train(TrainSettings settings) {
    trained(settings);
  }

  /** Trains as {@link #train} does, and scores the test term's students with the models kept. */
  public void trainAndScore(TrainSettings settings) {
    TrainStep.Trained trained = trained(settings);
    journal.keep(new ScoreStep(work, console.progress()).run(trained.entry(), trained.report()));
  }

  private TrainStep.Trained trained(TrainSettings settings) {
    console.say("Train: days " + settings.days() + ", seed " + settings.seed());
    TrainStep.Trained trained = new TrainStep(work, console.progress()).run(settings);
    journal.keep(trained.entry());
    Sayings.training(trained.entry()).forEach(console::say);
    return trained;
  }

  /** Scores the test term's students with the models kept. */
  public void score() {
    work.requireWarehouse();
    TrainingEntry training = need(journal.training(), "train");
    console.say("Score: " + training.testTerm());
    journal.keep(new ScoreStep(work, console.progress()).run(training));
  }

  /** Writes the report. */
  public void report() {
    LoadEntry load = need(journal.load(), "load");
    TrainingEntry training = need(journal.training(), "train");
    Optional<ScoringEntry> scoring = journal.scoring();
    Stopwatch watch = new Stopwatch();
    watch.add(load.stages());
    watch.add(training.stages());
    scoring.ifPresent(entry -> watch.add(entry.stages()));
    try (Warehouse warehouse = Warehouse.embedded(work.requireWarehouse())) {
      AnalysisQueries queries = new AnalysisQueries(warehouse.jdbi(), warehouse.dialect());
      Analysis analysis = watch.time("analyse", queries::run);
      new ReportWriter(work).write(load, training, scoring, analysis, watch.stages());
    }
  }

  /** Says where the report is, and how to serve the web page. */
  public void sayWhereToLook() {
    Sayings.whereToLook(work).forEach(console::say);
  }

  private <T> T need(Optional<T> entry, String step) {
    return entry.orElseThrow(
        () ->
            new WorkDirectoryException(
                "Cannot go on in %s: nothing is there from %s. Run that first"
                    .formatted(work.root(), step)));
  }
}
