package io.studentdata.demo.pipeline;

import io.studentdata.core.progress.StageTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Times what lies between the stages that the library times itself. For one thread. */
final class Stopwatch {
  private final List<StageTime> stages = new ArrayList<>();

  <T> T time(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    stages.add(new StageTime(stage, (System.nanoTime() - start) / 1e9, 0));
    return result;
  }

  void time(String stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  /** Adds stages that were timed elsewhere. */
  void add(List<StageTime> more) {
    stages.addAll(more);
  }

  List<StageTime> stages() {
    return List.copyOf(stages);
  }
}
