package io.studentdata.core.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up and sorts any number of uses in bounded memory: a sum per use while there is room, sorted
 * runs in a temporary file beyond that, merged at the end. For one thread.
 */
final class ClickSorter implements AutoCloseable {
  /** Bytes of one use in a run: its key and its clicks. */
  static final int ENTRY = Long.BYTES + Integer.BYTES;

  private static final int BUFFER = ENTRY * 8_192;

  private final ClickSums sums;
  private final List<ClickRun> runs = new ArrayList<>();
  private @Nullable Path file;
  private @Nullable FileChannel channel;

  /** Keeps up to {@code usesInMemory} uses in memory. */
  ClickSorter(int usesInMemory) {
    this.sums = new ClickSums(usesInMemory);
  }

  void add(long key, int clicks) throws IOException {
    if (sums.isFull()) {
      spill();
    }
    sums.add(key, clicks);
  }

  /** Everything added, each use once, in order. To be called once, after the last use. */
  ClickCursor sorted() throws IOException {
    if (runs.isEmpty()) {
      return new ClickCursor.InMemory(sums.sortedKeys(), sums);
    }
    if (sums.size() > 0) {
      spill();
    }
    return new MergedClicks(runs);
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private void spill() throws IOException {
    FileChannel to = channel();
    long start = to.size();
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    for (long key : sums.sortedKeys()) {
      if (!buffer.hasRemaining()) {
        drain(buffer, to);
      }
      buffer.putLong(key).putInt(sums.clicks(key));
    }
    drain(buffer, to);
    runs.add(new ClickRun(to, start, to.size()));
    sums.clear();
  }

  private FileChannel channel() throws IOException {
    if (channel == null) {
      file = Files.createTempFile("studentdata-interactions", ".runs");
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return channel;
  }

  private static void drain(ByteBuffer buffer, FileChannel to) throws IOException {
    buffer.flip();
    long at = to.size();
    while (buffer.hasRemaining()) {
      at += to.write(buffer, at);
    }
    buffer.clear();
  }
}
