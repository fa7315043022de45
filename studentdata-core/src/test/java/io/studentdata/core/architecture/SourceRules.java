package io.studentdata.core.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the sources of a module look like, whatever they compile to. */
public final class SourceRules {
  private static final int LONGEST = 300;

  private SourceRules() {}

  /** Main sources that are longer than a reader takes in: path and number of lines. */
  public static List<String> tooLong(Path module) {
    try (Stream<Path> files = Files.walk(module.resolve("src/main"))) {
      return files
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
          .filter(file -> lines(file) > LONGEST)
          .map(file -> module.relativize(file) + ": " + lines(file) + " lines")
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
