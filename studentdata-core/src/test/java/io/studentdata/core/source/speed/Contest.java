package io.studentdata.core.source.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * A source against the bare parse of the same data, in turn, after rounds that do not count; in
 * seconds of the thread's CPU, as other programs do not slow those down as much, and of the clock.
 */
final class Contest {
  private static final int WARM_UP = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final int rounds;
  private final StringBuilder report = new StringBuilder();

  Contest(int rounds) {
    this.rounds = rounds;
    report.append(
        "%-24s %10s %7s %10s %9s %10s %8s  %s%n"
            .formatted(
                "", "rows", "MB", "rows/s", "MB/s", "parse s", "read s", "ratio of CPU seconds"));
  }

  /** What a run took, in seconds. */
  private record Time(double cpu, double wall) {}

  /**
   * Runs both in turn.
   *
   * @param rows how many both of them have to count
   * @param megabytes of the file; 0 where there is none
   */
  void between(String name, long rows, double megabytes, Callable<Long> parse, Callable<Long> read)
      throws Exception {
    for (int round = 0; round < WARM_UP; round++) {
      time(rows, parse);
      time(rows, read);
    }
    List<Time> parses = new ArrayList<>();
    List<Time> reads = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Time parsed = time(rows, parse);
      Time done = time(rows, read);
      parses.add(parsed);
      reads.add(done);
      ratios.add(done.cpu / parsed.cpu);
    }
    Collections.sort(ratios);
    double cpu = median(reads.stream().map(Time::cpu).toList());
    report.append(
        "%-24s %,10d %7.0f %,10.0f %9.0f %10.2f %8.2f  %.2f (%.2f to %.2f), by the clock %.2f%n"
            .formatted(
                name,
                rows,
                megabytes,
                rows / cpu,
                megabytes / cpu,
                median(parses.stream().map(Time::cpu).toList()),
                cpu,
                median(ratios),
                ratios.get(0),
                ratios.get(rounds - 1),
                median(reads.stream().map(Time::wall).toList())
                    / median(parses.stream().map(Time::wall).toList())));
  }

  /** Runs a source that has nothing to be compared with. */
  void alone(String name, long rows, Callable<Long> read) throws Exception {
    for (int round = 0; round < WARM_UP; round++) {
      time(rows, read);
    }
    List<Double> seconds = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      seconds.add(time(rows, read).cpu);
    }
    double cpu = median(seconds);
    report.append(
        "%-24s %,10d %7s %,10.0f %9s %10s %8.2f%n"
            .formatted(name, rows, "", rows / cpu, "", "", cpu));
  }

  private static Time time(long rows, Callable<Long> run) throws Exception {
    long wall = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long counted = run.call();
    Time time =
        new Time((THREADS.getCurrentThreadCpuTime() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
    assertThat(counted).isEqualTo(rows);
    return time;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  @Override
  public String toString() {
    return report.toString();
  }
}
