package io.studentdata.demo.cli;

import io.studentdata.demo.console.Console;
import io.studentdata.demo.web.WebOptions;
import io.studentdata.demo.web.WebServer;
import io.studentdata.demo.work.WorkDirectory;
import io.studentdata.warehouse.db.Warehouse;
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
        WebServer server = WebServer.start(options, warehouse)) {
      Runtime.getRuntime().addShutdownHook(onStop);
      console.say("Serving " + server.uri() + " (Ctrl-C stops it)");
      await(stopped);
    } finally {
      closed.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
