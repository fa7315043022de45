package io.studentdata.core.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * Fails at the end of a zip entry whose bytes are not those that were packed, and before it where
 * there are more than the archive's directory says. {@link java.util.zip.ZipFile} itself does not
 * check that.
 */
final class CheckedEntryStream extends CheckedInputStream {
  private final ZipEntry entry;
  private long read;

  CheckedEntryStream(InputStream in, ZipEntry entry) {
    super(in, new CRC32());
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    checked(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    checked(count);
    return count;
  }

  private void checked(int count) throws ZipException {
    read += Math.max(0, count);
    if (entry.getSize() >= 0 && read > entry.getSize()) {
      throw new ZipException(entry.getName() + " is larger than the archive says");
    }
    if (count < 0 && entry.getCrc() != -1 && entry.getCrc() != getChecksum().getValue()) {
      throw new ZipException("checksum of " + entry.getName() + " differs");
    }
  }
}
