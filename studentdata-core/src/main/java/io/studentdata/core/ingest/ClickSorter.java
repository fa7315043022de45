package io.studentdata.core.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds up and sorts any number of uses in bounded memory: in a buffer while there is room, in
 * sorted runs in a temporary file beyond that, merged at the end. For one thread.
 */
public final class ClickSorter implements AutoCloseable {
  /** Bytes of one use in a run: its key and its clicks. */
  static final int ENTRY = Long.BYTES + Integer.BYTES;

  private static final int BUFFER = ENTRY * 8_192;

  private @Nullable ClickBuffer buffer;
  private final List<ClickRun> runs = new ArrayList<>();
  private @Nullable Path file;
  private @Nullable FileChannel channel;

  /**
   * A sorter of no uses yet.
   *
   * @param usesInMemory how many uses are kept in memory, in 24 bytes each
   */
  public ClickSorter(int usesInMemory) {
    this.buffer = new ClickBuffer(usesInMemory);
  }

  /**
   * Takes a use.
   *
   * @param key its {@link io.studentdata.core.mapping.UseKey}
   * @param clicks 1 or more
   * @throws IngestException if a use has more than 2,147,483,647 clicks
   * @throws IOException if the temporary file cannot be written
   */
  public void add(long key, int clicks) throws IOException {
    ClickBuffer into = Objects.requireNonNull(buffer, "sorted already");
    if (into.isFull()) {
      spill(into);
    }
    into.add(key, clicks);
  }

  /**
   * Everything added, each use once, in order. To be called once, after the last use.
   *
   * @throws IngestException if a use has more than 2,147,483,647 clicks
   * @throws IOException if the temporary file cannot be written or read
   */
  public ClickCursor sorted() throws IOException {
    ClickBuffer last = Objects.requireNonNull(buffer, "sorted already");
    if (runs.isEmpty()) {
      last.sort();
      return new BufferedClicks(last);
    }
    spill(last);
    buffer = null; // the database can make better use of the memory now
    return new MergedClicks(runs);
  }

  /** Deletes the temporary file, if there is one. */
  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private void spill(ClickBuffer full) throws IOException {
    full.sort();
    FileChannel to = channel();
    long start = to.size();
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    for (int i = 0; i < full.size(); i++) {
      if (!bytes.hasRemaining()) {
        drain(bytes, to);
      }
      bytes.putLong(full.key(i)).putInt(full.clicks(i));
    }
    drain(bytes, to);
    runs.add(new ClickRun(to, start, to.size()));
    full.clear();
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
