package io.studentdata.demo.web;

import io.studentdata.demo.cli.Main;
import io.studentdata.demo.console.Console;
import io.studentdata.demo.journal.Journal;
import io.studentdata.demo.journal.ModelInService;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.work.WorkDirectory;
import io.studentdata.ml.packaging.ModelPackage;
import io.studentdata.ml.serving.RiskScorer;
import io.studentdata.warehouse.db.Warehouse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A made-up department that was run to the end, and its page, served on a free port. */
final class ServedDepartment implements AutoCloseable {
  static final String TOKEN = "a token nobody guesses";

  final Warehouse warehouse;
  final WebServer open;
  final WebServer guarded;
  private final WorkDirectory work;

  ServedDepartment(Path folder) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code =
        Main.execute(
            new Console(print, print, false),
            "run",
            "--source",
            "synthetic:300",
            "--days",
            "0,56",
            "--work",
            folder.toString());
    if (code != 0) {
      throw new AssertionError(said.toString(StandardCharsets.UTF_8));
    }
    work = WorkDirectory.take(folder);
    warehouse = Warehouse.embedded(work.warehouse());
    LiveScores scores = LiveScores.of(warehouse, scorers());
    open = WebServer.start(new WebOptions("127.0.0.1", 0, Optional.empty()), warehouse, scores);
    guarded =
        WebServer.start(new WebOptions("127.0.0.1", 0, Optional.of(TOKEN)), warehouse, scores);
  }

  private List<RiskScorer> scorers() {
    List<ModelInService> models =
        Journal.of(work).training().map(TrainingEntry::inService).orElseThrow();
    return models.stream()
        .map(model -> RiskScorer.of(ModelPackage.load(work.root().resolve(model.folder()))))
        .toList();
  }

  @Override
  public void close() {
    guarded.close();
    open.close();
    warehouse.close();
    work.close();
  }
}
