package io.studentdata.demo.console;

import io.studentdata.core.progress.Progress;
import java.io.PrintStream;
import java.nio.charset.Charset;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** One bar per step. */
final class ProgressBars implements Progress {
  private static final int NAME_WIDTH = 28;

  private final PrintStream out;

  ProgressBars(PrintStream out) {
    this.out = out;
  }

  @Override
  public Step begin(String step, String unit, long expected) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(("%-" + NAME_WIDTH + "s").formatted(step))
            .setInitialMax(expected)
            .setUnit(" " + unit, 1)
            .setStyle(style())
            .setUpdateIntervalMillis(100)
            .showSpeed()
            .setConsumer(new ConsoleProgressBarConsumer(out))
            .build();
    return new Step() {
      @Override
      public void reached(long done) {
        bar.stepTo(done);
      }

      @Override
      public void close() {
        bar.maxHint(bar.getCurrent()); // ends full, whatever was expected
        bar.close();
      }
    };
  }

  private static ProgressBarStyle style() {
    boolean canDraw = Charset.defaultCharset().newEncoder().canEncode('█');
    return canDraw ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII;
  }
}
