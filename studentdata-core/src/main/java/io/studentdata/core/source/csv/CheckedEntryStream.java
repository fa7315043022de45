package io.studentdata.core.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * Fails at the end of a zip entry whose bytes are not those that were packed. {@link
 * java.util.zip.ZipFile} itself does not check that.
 */
final class CheckedEntryStream extends CheckedInputStream {
  private final ZipEntry entry;

  CheckedEntryStream(InputStream in, ZipEntry entry) {
    super(in, new CRC32());
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value < 0) {
      check();
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count < 0) {
      check();
    }
    return count;
  }

  private void check() throws ZipException {
    if (entry.getCrc() != -1 && entry.getCrc() != getChecksum().getValue()) {
      throw new ZipException("checksum of " + entry.getName() + " differs");
    }
  }
}
