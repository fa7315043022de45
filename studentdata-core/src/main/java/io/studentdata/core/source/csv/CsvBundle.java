package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The files of one delivery: a directory, or a zip archive, where they may lie in a folder. Holds
 * no file open between calls; may be used by several threads.
 */
public interface CsvBundle {

  /**
   * The delivery at a path.
   *
   * @throws SourceFormatException if there is nothing there, or a file that is no complete zip
   */
  static CsvBundle of(Path zipOrDirectory) {
    if (Files.isDirectory(zipOrDirectory)) {
      return new DirectoryBundle(zipOrDirectory);
    }
    if (!Files.exists(zipOrDirectory)) {
      throw new SourceFormatException(
          "Cannot read %s: there is no such file or directory (expected a zip or a directory of CSV"
                  .formatted(zipOrDirectory)
              + " files). Check the path");
    }
    return ZipBundle.of(zipOrDirectory);
  }

  /** The last part of the path, for reports. */
  default String name() {
    Path last = path().toAbsolutePath().normalize().getFileName();
    return last == null ? path().toString() : last.toString();
  }

  /** Where it is, for messages. */
  Path path();

  /** Whether there is a file of that name; letter case does not count. */
  boolean has(String file);

  /**
   * Opens a file; the caller closes it.
   *
   * @throws SourceFormatException if there is none of that name
   * @throws IOException if it cannot be read; reading throws it, too, where the file is damaged
   */
  InputStream open(String file) throws IOException;

  /**
   * Checks that all of the files are there.
   *
   * @throws SourceFormatException naming those that are not
   */
  default void require(Collection<String> files) {
    List<String> missing = files.stream().filter(file -> !has(file)).toList();
    if (!missing.isEmpty()) {
      throw new SourceFormatException(
          "Cannot read %s: %s missing (expected %s). Add what is missing"
              .formatted(
                  path(),
                  String.join(", ", missing) + (missing.size() == 1 ? " is" : " are"),
                  String.join(", ", files)));
    }
  }
}
