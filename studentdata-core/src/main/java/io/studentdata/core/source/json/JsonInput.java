package io.studentdata.core.source.json;

import io.studentdata.core.source.SourceFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a file: gzip is known by its first bytes, a byte order mark is passed over. */
final class JsonInput {
  private static final int BUFFER = 1 << 16;

  private JsonInput() {}

  /**
   * The file's text in UTF-8, ready to be marked; the caller closes it.
   *
   * @throws SourceFormatException if it begins as UTF-16 or UTF-32 does
   */
  static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      if (starts(in, 0x1f, 0x8b)) {
        in = new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
      }
      if (starts(in, 0xef, 0xbb, 0xbf)) {
        in.skipNBytes(3);
      }
      if (starts(in, 0xff, 0xfe) || starts(in, 0xfe, 0xff) || zeroAmongTheFirstFour(in)) {
        throw new SourceFormatException(
            "Cannot read %s: not UTF-8 text. Save the file as UTF-8".formatted(file.getFileName()));
      }
      return in;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static byte[] peek(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] start = in.readNBytes(length);
    in.reset();
    return start;
  }

  private static boolean starts(InputStream in, int... bytes) throws IOException {
    byte[] start = peek(in, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (i >= start.length || (start[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** JSON begins with an ASCII character, so that UTF-16 and UTF-32 show by their zeros. */
  private static boolean zeroAmongTheFirstFour(InputStream in) throws IOException {
    for (byte each : peek(in, 4)) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
