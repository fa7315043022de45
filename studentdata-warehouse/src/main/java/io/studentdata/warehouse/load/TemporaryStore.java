package io.studentdata.warehouse.load;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.store.StudentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A store in a temporary folder that goes with it. */
final class TemporaryStore implements AutoCloseable {
  private final Path folder;
  private final StudentStore store;

  private TemporaryStore(Path folder, StudentStore store) {
    this.folder = folder;
    this.store = store;
  }

  static TemporaryStore open() {
    try {
      Path folder = Files.createTempDirectory("studentdata-load-");
      return new TemporaryStore(folder, StudentStore.embedded(folder.resolve("students")));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create a temporary folder to load through", e);
    }
  }

  StudentStore store() {
    return store;
  }

  @Override
  public void close() {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new DatabaseException(
          "Cannot delete the temporary store %s: %s. Delete it".formatted(folder, e.getMessage()),
          e);
    }
  }
}
