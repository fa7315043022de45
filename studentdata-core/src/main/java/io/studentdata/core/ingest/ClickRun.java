package io.studentdata.core.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** One sorted run in the temporary file. For one thread. */
final class ClickRun implements ClickCursor {
  private static final int BUFFER = ClickSorter.ENTRY * 4_096;

  private final FileChannel from;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
  private final long end;
  private long position;
  private long key;
  private int clicks;

  ClickRun(FileChannel from, long start, long end) {
    this.from = from;
    this.position = start;
    this.end = end;
  }

  @Override
  public boolean next() throws IOException {
    if (!buffer.hasRemaining()) {
      if (position == end) {
        return false;
      }
      fill();
    }
    key = buffer.getLong();
    clicks = buffer.getInt();
    return true;
  }

  @Override
  public long key() {
    return key;
  }

  @Override
  public int clicks() {
    return clicks;
  }

  private void fill() throws IOException {
    buffer.clear();
    buffer.limit((int) Math.min(buffer.capacity(), end - position));
    while (buffer.hasRemaining()) {
      int count = from.read(buffer, position);
      if (count < 0) {
        throw new EOFException("the temporary file with sorted interactions was cut short");
      }
      position += count;
    }
    buffer.flip();
  }
}
