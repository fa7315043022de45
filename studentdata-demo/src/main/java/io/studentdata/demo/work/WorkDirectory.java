package io.studentdata.demo.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one run keeps everything, held by one process at a time: the embedded databases in it allow
 * no more. The hold ends with {@link #close()} or with the process, however it ends.
 */
public final class WorkDirectory implements AutoCloseable {
  private static final Pattern PROCESS = Pattern.compile("(\\d{1,19})\\s*");

  /** Beyond the process id, so that the id stays readable where locks are mandatory. */
  private static final long LOCKED_BYTE = 1L << 20;

  private final Path root;
  private final FileChannel channel;

  private WorkDirectory(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * Takes {@code root}, made if it is missing.
   *
   * @throws WorkDirectoryException if another process holds it, or it cannot be written
   */
  public static WorkDirectory take(Path root) {
    Path whole = root.toAbsolutePath().normalize();
    Path file = whole.resolve(".lock");
    try {
      Files.createDirectories(whole);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        String holder = holder(channel);
        channel.close();
        throw new WorkDirectoryException(
            "Cannot use %s: another process%s is using it. Wait until that ends, or choose another with --work"
                .formatted(root, holder));
      }
      channel.truncate(0);
      channel.write(utf8(ProcessHandle.current().pid() + "\n"), 0);
      return new WorkDirectory(whole, channel);
    } catch (IOException e) {
      throw new WorkDirectoryException(
          "Cannot use %s as a work directory (%s). Choose one that can be written with --work"
              .formatted(root, e),
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process, which tests do
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(32);
    channel.read(start, 0);
    Matcher process =
        PROCESS.matcher(new String(start.array(), 0, start.position(), StandardCharsets.UTF_8));
    return process.matches() ? " (" + process.group(1) + ")" : "";
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The directory itself, absolute. */
  public Path root() {
    return root;
  }

  /** The operational store. */
  public Path store() {
    return root.resolve("students");
  }

  /** The warehouse. */
  public Path warehouse() {
    return root.resolve("warehouse.duckdb");
  }

  /**
   * The warehouse, which has to be there.
   *
   * @throws WorkDirectoryException if nothing was loaded yet
   */
  public Path requireWarehouse() {
    if (!Files.exists(warehouse())) {
      throw new WorkDirectoryException(
          "Cannot find a warehouse in %s. Run load first, or name another directory with --work"
              .formatted(root));
    }
    return warehouse();
  }

  /** Rows that were set aside. */
  public Path rejects() {
    return root.resolve("rejects");
  }

  /** Tracked runs. */
  public Path runs() {
    return root.resolve("runs");
  }

  /** Saved models. */
  public Path models() {
    return root.resolve("models");
  }

  /** The report and its figures. */
  public Path report() {
    return root.resolve("report");
  }

  /** What each step left for the ones after it. */
  public Path journal() {
    return root.resolve("journal");
  }

  @Override
  public void close() {
    try {
      channel.close(); // which ends the lock
    } catch (IOException e) {
      throw new WorkDirectoryException("Cannot let go of " + root + " (" + e + ")", e);
    }
  }
}
