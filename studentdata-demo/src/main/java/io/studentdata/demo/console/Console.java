package io.studentdata.demo.console;

import io.studentdata.core.progress.Progress;
import java.io.PrintStream;

/**
 * What a command prints: results as lines on {@code out}, problems on {@code err}. May be used from
 * any thread.
 *
 * @param out where results and progress go
 * @param err where problems go
 * @param isTerminal whether somebody is watching {@code out}
 */
public record Console(PrintStream out, PrintStream err, boolean isTerminal) {
  /** The console this process was started on. */
  @SuppressWarnings("SystemOut") // the one place that may
  public static Console ofThisProcess() {
    return new Console(System.out, System.err, Terminal.isWatched());
  }

  /** Prints a line of results. */
  public void say(String line) {
    out.println(line);
  }

  /** Prints a problem, on one line. */
  public void complain(String problem) {
    err.println(problem.replaceAll("\\s*\\R\\s*", " "));
  }

  /** Shows a bar per step on a terminal, lines otherwise. */
  public Progress progress() {
    return isTerminal ? new ProgressBars(out) : new ProgressLines(out);
  }
}
