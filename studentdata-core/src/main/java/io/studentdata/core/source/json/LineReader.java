package io.studentdata.core.source.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, none of which is kept beyond the length of a document. For one thread. */
final class LineReader {
  /** What a line may have beyond the length of a document before the file is given up. */
  private static final long HOPELESS = 100L * JsonLimits.DOCUMENT;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long number;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line; absent after the last. */
  @Nullable Line next() throws IOException {
    int searched = from;
    while (true) {
      for (int i = searched; i < to; i++) {
        if (buffer[i] == '\n') {
          Line line = new Line(++number, buffer, from, i, true);
          from = i + 1;
          return line;
        }
      }
      if (to - from > JsonLimits.DOCUMENT) {
        return tooLong();
      }
      searched = to - from;
      if (!fill()) {
        Line last = from == to ? null : new Line(++number, buffer, from, to, true);
        from = to;
        return last;
      }
    }
  }

  /** Moves what is unread to the buffer's beginning and reads on; whether there was more. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, to, buffer.length - to);
    to += Math.max(0, count);
    return count >= 0;
  }

  /** Passes over the rest of a line of which only the beginning is returned. */
  private Line tooLong() throws IOException {
    byte[] start = Arrays.copyOfRange(buffer, from, from + RawText.LONGEST);
    long passed = 0;
    while (true) {
      for (; from < to; from++, passed++) {
        if (buffer[from] == '\n') {
          from++;
          return new Line(++number, start, 0, start.length, false);
        }
      }
      if (passed > HOPELESS) {
        throw new TextWindow.DocumentTooLong();
      }
      if (!fill()) {
        return new Line(++number, start, 0, start.length, false);
      }
    }
  }
}
