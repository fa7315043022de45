package io.studentdata.demo.cli;

import io.studentdata.demo.console.Console;
import io.studentdata.demo.journal.Journal;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.web.LiveScores;
import io.studentdata.demo.web.WebOptions;
import io.studentdata.demo.web.WebServer;
import io.studentdata.demo.work.WorkDirectory;
import io.studentdata.ml.packaging.ModelPackage;
import io.studentdata.ml.serving.RiskScorer;
import io.studentdata.warehouse.db.Warehouse;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Keeps the web page up until the process is told to end. */
final class Serving {
  private Serving() {}

  static void untilStopped(WorkDirectory work, WebOptions options, Console console) {
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Thread onStop =
        new Thread(
            () -> {
              stopped.countDown();
              await(closed); // the databases close before the process ends
            },
            "stop serving");
    try (Warehouse warehouse = Warehouse.embedded(work.requireWarehouse());
        WebServer server =
            WebServer.start(options, warehouse, LiveScores.of(warehouse, scorers(work)))) {
      Runtime.getRuntime().addShutdownHook(onStop);
      console.say("Serving " + server.uri() + " (Ctrl-C stops it)");
      await(stopped);
    } finally {
      closed.countDown();
    }
  }

  private static List<RiskScorer> scorers(WorkDirectory work) {
    return Journal.of(work).training().map(TrainingEntry::inService).orElse(List.of()).stream()
        .map(model -> work.root().resolve(model.folder()))
        .map(folder -> RiskScorer.of(ModelPackage.load(folder)))
        .toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
