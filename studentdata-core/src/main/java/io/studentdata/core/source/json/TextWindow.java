package io.studentdata.core.source.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Keeps the bytes that were read since a point, so that a document's text can be had once its end
 * is known. Stops reading where a document grows beyond measure. For one thread.
 */
final class TextWindow extends FilterInputStream {
  private byte[] kept = new byte[1 << 14];
  private int length;
  private long start; // of what is kept, in bytes from the beginning of the text

  TextWindow(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int size) throws IOException {
    if (length > JsonLimits.DOCUMENT + size) {
      throw new DocumentTooLong();
    }
    int count = super.read(buffer, offset, size);
    if (count > 0) {
      if (kept.length < length + count) {
        kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + count));
      }
      System.arraycopy(buffer, offset, kept, length, count);
      length += count;
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Forgets what lies before a place in the text. */
  void keepFrom(long place) {
    int gone = (int) Math.min(place - start, length);
    System.arraycopy(kept, gone, kept, 0, length - gone);
    length -= gone;
    start += gone;
  }

  /** What lies between the place kept from and another, which was read. */
  byte[] until(long place) {
    return Arrays.copyOf(kept, (int) Math.min(place - start, length));
  }

  /** A document of more than {@link JsonLimits#DOCUMENT} bytes. */
  static final class DocumentTooLong extends IOException {
    private static final long serialVersionUID = 1L;

    DocumentTooLong() {
      super("a document of more than " + JsonLimits.DOCUMENT + " bytes");
    }
  }
}
