package io.studentdata.core.ingest;

import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A process of its own that imports into a store file. It can be told to stop for good at a point
 * of the import, with all it has written so far on the disk; it says so, to be killed there.
 */
final class ImportingProcess {
  private static final String THERE = "there";

  private ImportingProcess() {}

  /**
   * Arguments: store, source, step to stop in (or "none"), how far into it; -1 is not to stop, but
   * to say when the step is over.
   */
  @SuppressWarnings("SystemOut") // how it talks to its parent
  public static void main(String[] arguments) {
    try (StudentStore store = StudentStore.embedded(Path.of(arguments[0]))) {
      StudentSource source =
          arguments[1].startsWith("synthetic:")
              ? SyntheticSource.ofStudents(Integer.parseInt(arguments[1].substring(10))).seed(1)
              : OuladSource.of(Path.of(arguments[1]));
      long stopAt = Long.parseLong(arguments[3]);
      Progress stopping =
          (step, unit, expected) ->
              step.equals(arguments[2]) ? new Point(store, stopAt) : Progress.Step.IGNORED;
      IngestReport report = Ingest.into(store).progress(stopping).from(source).run();
      System.out.println(report.toTable());
      report.stages().forEach(System.out::println);
      System.out.println("interactions " + report.of("interactions").inserted());
    }
  }

  private record Point(StudentStore store, long at) implements Progress.Step {
    @Override
    @SuppressWarnings("SystemOut")
    public void reached(long done) {
      if (at < 0 || done < at) {
        return;
      }
      try (Connection other = store.database().connect();
          Statement statement = other.createStatement()) {
        statement.execute("checkpoint sync"); // puts what is not committed on the disk, too
        System.out.println(THERE);
        new CountDownLatch(1).await();
      } catch (SQLException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    @SuppressWarnings("SystemOut")
    public void close() {
      if (at < 0) {
        System.out.println(THERE);
      }
    }
  }

  /** Starts it with so many megabytes of heap. */
  static Process start(int heap, Path store, String source, String step, long stopAt)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                ImportingProcess.class.getName()));
    command.addAll(List.of(store.toString(), source, step, Long.toString(stopAt)));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Waits until it is where it was told to stop or to say so. */
  static void awaitStop(Process process) throws IOException {
    StringBuilder said = new StringBuilder();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals(THERE)) {
        return;
      }
      said.append(line).append('\n');
    }
    throw new AssertionError("The process ended before it got there: " + said);
  }
}
