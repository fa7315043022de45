package io.studentdata.demo.console;

import io.studentdata.core.progress.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** One line when a step ends, and one every ten seconds while it lasts. */
final class ProgressLines implements Progress {
  private static final long PAUSE_NANOS = 10_000_000_000L;

  private final PrintStream out;

  ProgressLines(PrintStream out) {
    this.out = out;
  }

  @Override
  public Step begin(String step, String unit, long expected) {
    return new Lines(step, unit, expected);
  }

  private final class Lines implements Step {
    private final String step;
    private final String unit;
    private final long expected;
    private final long started = System.nanoTime();
    private long spoken = started;
    private long done;

    Lines(String step, String unit, long expected) {
      this.step = step;
      this.unit = unit;
      this.expected = expected;
    }

    @Override
    public void reached(long reached) {
      done = reached;
      if (System.nanoTime() - spoken > PAUSE_NANOS) {
        spoken = System.nanoTime();
        String whole = expected > 0 ? String.format(Locale.ROOT, " of %,d", expected) : "";
        out.println(String.format(Locale.ROOT, "  %s: %,d%s %s so far", step, done, whole, unit));
      }
    }

    @Override
    public void close() {
      double seconds = (System.nanoTime() - started) / 1e9;
      String count = done > 0 ? String.format(Locale.ROOT, " %,d %s", done, unit) : " done";
      out.println(String.format(Locale.ROOT, "  %s:%s in %.1f s", step, count, seconds));
    }
  }
}
