package io.studentdata.core.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 text, with or without a byte order mark; anything else is an error, never a guess. */
final class Utf8 {
  private Utf8() {}

  /**
   * Reads {@code in}, which is closed with the reader, and here if this fails.
   *
   * @throws CharacterCodingException if the text begins as UTF-16 does; also from the reader, where
   *     it is not UTF-8
   */
  static Reader reader(InputStream in) throws IOException {
    try {
      PushbackInputStream bytes = new PushbackInputStream(in, 3);
      byte[] start = bytes.readNBytes(3);
      boolean mark =
          start.length == 3
              && start[0] == (byte) 0xEF
              && start[1] == (byte) 0xBB
              && start[2] == (byte) 0xBF;
      if (!mark) {
        bytes.unread(start);
      }
      return new InputStreamReader(
          bytes,
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
