package io.studentdata.core.ingest;

import io.studentdata.core.db.StoreTurn;
import io.studentdata.core.progress.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Waits until no other import writes to the store, and tells so. For one thread. */
final class ImportTurn implements Runnable {
  private final Progress progress;
  private Progress.@Nullable Step step;
  private long waits;

  ImportTurn(Progress progress) {
    this.progress = progress;
  }

  void take(Connection connection, Duration patience) throws SQLException {
    try {
      StoreTurn.takeForImport(connection, patience, this);
    } finally {
      if (step != null) {
        step.close();
      }
    }
  }

  @Override
  public void run() {
    if (step == null) {
      step = progress.begin("wait for another import", "times", -1);
    }
    step.reached(++waits);
  }
}
