package io.studentdata.core.source.xapi;

import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.event.Registering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own that reads statements with little memory and says how many there were. */
final class StreamingProcess {
  private StreamingProcess() {}

  /** Argument: the file. */
  @SuppressWarnings("SystemOut") // how it talks to its parent
  public static void main(String[] arguments) {
    XapiSource source = XapiSource.of(Path.of(arguments[0])).registering(Registering.byMonth());
    long[] counts = new long[2];
    try (Stream<SourceRow<LearningEvent>> rows = source.events()) {
      rows.forEach(row -> counts[row instanceof SourceRow.Valid<LearningEvent> ? 0 : 1]++);
    }
    System.out.println(counts[0] + " events, " + counts[1] + " bad");
    try (Stream<?> offerings = source.offerings()) {
      System.out.println(offerings.count() + " offerings");
    }
  }

  /** Starts it with so many megabytes of heap. */
  static Process start(int heap, Path file) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                StreamingProcess.class.getName(),
                file.toString()))
        .redirectErrorStream(true)
        .start();
  }
}
