package io.studentdata.warehouse.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of an export, which is replaced as a whole: the new one is written beside it, then
 * the two change places. What an export that died left beside it is put right by the next one.
 */
final class ExportDirectory implements AutoCloseable {
  private final Path target;
  private final Path next;
  private final Path previous;
  private final FileChannel channel;

  private ExportDirectory(Path target, FileChannel channel) {
    this.target = target;
    this.next = beside(target, ".next");
    this.previous = beside(target, ".previous");
    this.channel = channel;
  }

  /**
   * Takes the place.
   *
   * @throws ExportException if it is no export, or another export is under way
   */
  static ExportDirectory take(Path directory) throws IOException {
    Path target = directory.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      throw new ExportException(
          "Cannot export to %s: it is the root of a file system. Name a directory in it"
              .formatted(target));
    }
    Files.createDirectories(parent);
    FileChannel channel =
        FileChannel.open(
            beside(target, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    ExportDirectory taken = new ExportDirectory(target, channel);
    try {
      taken.lock();
      taken.recover();
      taken.refuseForeign();
      Files.createDirectories(taken.next);
      return taken;
    } catch (IOException | RuntimeException e) {
      taken.close();
      throw e;
    }
  }

  /** Where the new export is written. */
  Path next() {
    return next;
  }

  /** The new export takes the place of the old one, which is deleted. */
  void publish() throws IOException {
    if (Files.exists(target)) {
      Files.move(target, previous, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
    delete(previous);
  }

  /** Gives the place back; what was not published goes. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (Files.exists(target)) {
        delete(next);
      }
    }
  }

  private void lock() throws IOException {
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new ExportException(
          "Cannot export to %s: another export to it is under way. Wait for its end, then export again"
              .formatted(target));
    }
  }

  private void recover() throws IOException {
    if (!Files.exists(target) && Files.exists(previous)) {
      Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(previous);
    delete(next);
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(target) || ExportManifest.isIn(target)) {
      return;
    }
    if (Files.isDirectory(target)) {
      try (Stream<Path> content = Files.list(target)) {
        if (content.findAny().isEmpty()) {
          return;
        }
      }
    }
    throw new ExportException(
        "Cannot export to %s: it holds something that is not an export, which would be lost. Name a new or empty directory"
            .formatted(target));
  }

  private static Path beside(Path target, String suffix) {
    return target.resolveSibling("." + target.getFileName() + suffix);
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(directory)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
