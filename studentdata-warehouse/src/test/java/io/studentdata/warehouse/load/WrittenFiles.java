package io.studentdata.warehouse.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Tells once when the files of a warehouse in a folder are being written. */
final class WrittenFiles {
  private final List<Path> files;
  private final Runnable told;

  WrittenFiles(Path folder, Runnable told) {
    this.files =
        List.of(folder.resolve("warehouse.duckdb"), folder.resolve("warehouse.duckdb.wal"));
    this.told = told;
  }

  /** From now on: another size of a file is told, on a thread that ends with it. */
  void watch() {
    String before = sizes();
    Thread watcher =
        new Thread(
            () -> {
              while (sizes().equals(before)) {
                Thread.onSpinWait();
              }
              told.run();
            });
    watcher.setDaemon(true);
    watcher.start();
  }

  private String sizes() {
    StringBuilder sizes = new StringBuilder();
    for (Path file : files) {
      try {
        sizes.append(Files.exists(file) ? Files.size(file) : -1).append(' ');
      } catch (NoSuchFileException gone) {
        sizes.append("-1 ");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sizes.toString();
  }
}
