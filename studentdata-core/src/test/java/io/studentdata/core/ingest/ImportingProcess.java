package io.studentdata.core.ingest;

import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.ClickStream;
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
  private static final String OVER = "over";

  private ImportingProcess() {}

  /**
   * Arguments: store, source, step to stop in (or "none", or "commit", in which it does not stop
   * but says that it is there, and later that it is over), how far into it.
   */
  @SuppressWarnings("SystemOut") // how it talks to its parent
  public static void main(String[] arguments) {
    ToldCommit commit = new ToldCommit(arguments[0], THERE, OVER);
    boolean toldCommit = arguments[2].equals("commit");
    try (StudentStore store =
        toldCommit
            ? StudentStore.open(commit.dataSource())
            : StudentStore.embedded(Path.of(arguments[0]))) {
      StudentSource source = source(arguments[1]);
      long stopAt = Long.parseLong(arguments[3]);
      Progress stopping =
          (step, unit, expected) ->
              step.equals(arguments[2]) ? new Point(store, stopAt) : Progress.Step.IGNORED;
      if (toldCommit) {
        commit.arm();
      }
      IngestReport report = Ingest.into(store).progress(stopping).from(source).run();
      System.out.println(report.toTable());
      report.stages().forEach(System.out::println);
      System.out.println("interactions " + report.of("interactions").inserted());
    }
  }

  /** What {@code synthetic:STUDENTS}, {@code clicks:USES} or a path stands for. */
  static StudentSource source(String name) {
    if (name.startsWith("synthetic:")) {
      return SyntheticSource.ofStudents(Integer.parseInt(name.substring(10))).seed(1);
    }
    return name.startsWith("clicks:")
        ? new ClickStream(Integer.parseInt(name.substring(7)))
        : OuladSource.of(Path.of(name));
  }

  private record Point(StudentStore store, long at) implements Progress.Step {
    @Override
    @SuppressWarnings("SystemOut")
    public void reached(long done) {
      if (done < at) {
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
  }

  /** Starts it with so many megabytes of heap. */
  static Process start(int heap, Path store, String source, String step, long stopAt)
      throws IOException {
    return java(
        heap,
        ImportingProcess.class,
        List.of(store.toString(), source, step, Long.toString(stopAt)));
  }

  /** Starts the main class of this class path with so many megabytes of heap. */
  static Process java(int heap, Class<?> main, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Waits until it is where it was told to stop or to say so, then kills it. */
  static void kill(Process process) throws IOException, InterruptedException {
    killed(process);
  }

  /**
   * The same.
   *
   * @return whether it had not said before it died that what it was to be killed in was over
   */
  static boolean killed(Process process) throws IOException, InterruptedException {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      awaitStop(out);
      process.toHandle().destroyForcibly(); // SIGKILL; what it said can still be read
      process.waitFor();
      return out.lines().noneMatch(OVER::equals);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** Waits until it is where it was told to stop. */
  static void awaitStop(Process process) throws IOException {
    awaitStop(
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
  }

  private static void awaitStop(BufferedReader out) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals(THERE)) {
        return;
      }
      said.append(line).append('\n');
    }
    throw new AssertionError("The process ended before it got there: " + said);
  }
}
