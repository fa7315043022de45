package io.studentdata.core.source.synthetic;

import io.studentdata.core.source.SourceRow;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A process of its own that reads all that a department has, and says how many rows there are. */
final class GeneratingProcess {
  private GeneratingProcess() {}

  /** Argument: how many students. */
  @SuppressWarnings("SystemOut") // how it talks to its parent
  public static void main(String[] arguments) {
    SyntheticSource source =
        SyntheticSource.ofStudents(Integer.parseInt(arguments[0])).withEvents(0.1);
    Map<String, Supplier<Stream<?>>> streams = new LinkedHashMap<>();
    streams.put("students", source::students);
    streams.put("identities", source::identities);
    streams.put("memberships", source::memberships);
    streams.put("enrollments", source::enrollments);
    streams.put("enrollment events", source::enrollmentEvents);
    streams.put("attempts", source::attempts);
    streams.put("transactions", source::transactions);
    streams.put("attendance", source::attendance);
    streams.put("contacts", source::contacts);
    streams.put("risks", () -> source.trueRisk(56));
    streams.put("interactions", source::interactions);
    streams.put("events", source::events);
    streams.forEach(
        (name, stream) -> {
          long start = System.nanoTime();
          long rows = count(stream.get());
          System.out.printf(
              "%s %d rows in %.1f s%n", name, rows, (System.nanoTime() - start) / 1e9);
        });
  }

  private static long count(Stream<?> opened) {
    long rows = 0;
    try (Stream<?> stream = opened) {
      for (Iterator<?> all = stream.iterator(); all.hasNext(); ) {
        Object row = all.next();
        rows += row instanceof SourceRow || row instanceof TrueRisk ? 1 : 0;
      }
    }
    return rows;
  }

  /** Starts it with so many megabytes of heap. */
  static Process start(int heap, int students) throws java.io.IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-cp",
                System.getProperty("java.class.path"),
                GeneratingProcess.class.getName(),
                Integer.toString(students)))
        .redirectErrorStream(true)
        .start();
  }
}
