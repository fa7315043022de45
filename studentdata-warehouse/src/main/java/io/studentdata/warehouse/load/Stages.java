package io.studentdata.warehouse.load;

import io.studentdata.core.progress.StageTime;
import java.util.ArrayList;
import java.util.List;

/** Takes the time of a load's stages, one after the other. */
final class Stages {
  private final List<StageTime> done = new ArrayList<>();
  private long start = System.nanoTime();

  /** The stage that began when the last one ended is over. */
  void end(String stage, long rows) {
    long now = System.nanoTime();
    done.add(new StageTime(stage, (now - start) / 1e9, rows));
    start = now;
  }

  List<StageTime> times() {
    return List.copyOf(done);
  }
}
