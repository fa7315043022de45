package io.studentdata.demo.work;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files that are there whole or not at all: beside their place first, then moved into it.
 */
public final class WholeFile {
  private WholeFile() {}

  /** What writes the text of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes it all; the writer is closed by the caller. */
    void writeTo(Writer out) throws IOException;
  }

  /** Writes {@code text} as UTF-8, replacing what was there. */
  public static void write(Path file, String text) {
    write(file, out -> out.write(text));
  }

  /**
   * Writes what {@code content} writes as UTF-8, replacing what was there.
   *
   * @throws WorkDirectoryException if that fails; the file is then as it was
   */
  public static void write(Path file, Content content) {
    Path folder = file.toAbsolutePath().getParent();
    Path name = file.getFileName();
    if (folder == null || name == null) {
      throw new IllegalArgumentException("Invalid file: " + file);
    }
    Path beside = folder.resolve("." + name + ".part");
    try {
      Files.createDirectories(folder);
      try {
        try (BufferedWriter out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
          content.writeTo(out);
        }
        Files.move(
            beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new WorkDirectoryException(
          "Cannot write %s (%s). Make room or choose another --work".formatted(file, e), e);
    }
  }
}
