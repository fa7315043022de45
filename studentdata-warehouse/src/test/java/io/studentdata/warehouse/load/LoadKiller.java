package io.studentdata.warehouse.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Starts loads in processes of their own, and kills them. */
final class LoadKiller {
  /** Some milliseconds, within which a step goes on or a load is published. */
  private static final int LONGEST_DELAY = 30;

  private LoadKiller() {}

  /** Starts a load; {@code database} is SQL Server's, where the warehouse is there. */
  static Process start(Path folder, String way, String where, String... database)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LoadProcess.class.getName(),
                folder.toString(),
                way,
                where));
    command.addAll(List.of(database));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Starts a load and kills it at some step, or shortly after the last; false: it was faster. */
  static boolean killsAtSomeStep(Random random, Path folder, String way, String... database)
      throws IOException, InterruptedException {
    int step = random.nextInt(LoadProcess.STEPS * 4 / 3);
    Process process = start(folder, way, "steps", database);
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (int reached = 0; reached <= step; reached++) {
        String line = output.readLine();
        if (line == null || line.equals(LoadProcess.LAST)) {
          break;
        }
      }
      return !process.waitFor(random.nextInt(LONGEST_DELAY), TimeUnit.MILLISECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
