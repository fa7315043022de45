package io.studentdata.core.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits UTF-8 text into rows of cells: commas between them, quotes doubled within quotes, line
 * ends of any kind. A quote within a cell that does not begin with one is a quote. Works on bytes,
 * so that it knows the line of what it cannot decode, and holds one row of bounded length. For one
 * thread.
 */
final class CsvLexer implements AutoCloseable {
  /** The longest row, in bytes. */
  static final int LONGEST = 1_000_000;

  /** How much of a longer one is kept to show. */
  private static final int KEPT = 1_000;

  /** What is wrong with a row as a whole. */
  enum Fault {
    NONE,
    /** Text follows a closing quote: the rest of the line is part of that cell. */
    QUOTE,
    /** More than {@link #LONGEST} bytes. */
    LENGTH
  }

  private final InputStream in;
  private boolean mark;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte last; // of the bytes read before the buffer's
  private byte[] text = new byte[1 << 9];
  private int length;
  private int[] ends = new int[16];
  private int cells;
  private boolean ascii;
  private boolean nul;
  private Fault fault = Fault.NONE;
  private long line;
  private long nextLine = 1;

  /**
   * Takes over the stream.
   *
   * @throws CsvFault if the text begins as UTF-16 does
   */
  CsvLexer(InputStream in) throws IOException {
    this.in = in;
    if (fill() && limit < 3) {
      limit += in.readNBytes(buffer, limit, 3 - limit);
    }
    if (limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB) {
      mark = buffer[2] == (byte) 0xBF;
      position = mark ? 3 : 0;
    } else if (limit >= 2 && (buffer[0] & buffer[1] & 0xFE) == 0xFE) {
      throw new CsvFault(1, "UTF-16 text instead of UTF-8. Save the file as UTF-8");
    }
  }

  /** Whether the text begins with a byte order mark. */
  boolean hasMark() {
    return mark;
  }

  /** Reads the next row; false where there is none. */
  boolean next() throws IOException {
    length = 0;
    cells = 0;
    ascii = true;
    nul = false;
    fault = Fault.NONE;
    line = nextLine;
    if (position == limit && !fill()) {
      return false;
    }
    int end;
    do {
      end = cell();
      if (cells + length > LONGEST) {
        fault = Fault.LENGTH;
        cells = 0; // so that they need no more room
      }
      if (cells == ends.length) {
        ends = Arrays.copyOf(ends, 2 * cells);
      }
      ends[cells++] = length;
    } while (end == ',');
    if (end == '\r' && (position < limit || fill()) && buffer[position] == '\n') {
      position++;
    }
    nextLine++;
    if (fault == Fault.LENGTH) {
      cutShort();
    }
    return true;
  }

  /** The line the row begins at, from 1. */
  long line() {
    return line;
  }

  Fault fault() {
    return fault;
  }

  /** Whether a cell has a nul character. */
  boolean hasNul() {
    return nul;
  }

  /** How many cells the row has. */
  int cells() {
    return cells;
  }

  /** Where the cells end in {@link #text}, which is to be asked first; reused by the next row. */
  int[] ends() {
    return ends;
  }

  /** The cells, one after the other. */
  String text() throws CsvFault {
    if (ascii) {
      return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    StringBuilder all = new StringBuilder(length);
    int from = 0;
    try {
      for (int i = 0; i < cells; i++) {
        all.append(strict.decode(ByteBuffer.wrap(text, from, ends[i] - from)));
        from = ends[i];
        ends[i] = all.length();
      }
    } catch (CharacterCodingException e) {
      throw new CsvFault(
          line, "not UTF-8 text, but perhaps Latin-1 or Windows-1252. Save the file as UTF-8");
    }
    return all.toString();
  }

  /** Reads a cell and what ends it: a comma, a line end or, as -1, the text's end. */
  private int cell() throws IOException {
    if ((position < limit || fill()) && buffer[position] == '"') {
      position++;
      return quoted();
    }
    return plain(',');
  }

  private int plain(char separator) throws IOException {
    do {
      int from = position;
      for (int i = from; i < limit; i++) {
        byte b = buffer[i];
        if (b <= ',') { // as few bytes are: separators, most controls, and what is not ASCII
          if (b == separator || b == '\n' || b == '\r') {
            append(from, i);
            position = i + 1;
            return b;
          }
          odd(b);
        }
      }
      append(from, limit);
      position = limit;
    } while (fill());
    return -1;
  }

  private int quoted() throws IOException {
    while (true) {
      int from = position;
      int i = from;
      for (; i < limit && buffer[i] != '"'; i++) {
        byte b = buffer[i];
        if (b <= '\r') {
          odd(b);
          if (b == '\r' || (b == '\n' && (i > 0 ? buffer[i - 1] : last) != '\r')) {
            nextLine++;
          }
        }
      }
      if (!append(from, i)) {
        throw unclosed(" within " + LONGEST + " bytes");
      }
      position = i;
      if (i == limit) {
        if (!fill()) {
          throw unclosed(" before the file ends");
        }
      } else if (!closed()) {
        return afterQuote();
      }
    }
  }

  /** Goes on after a quote; whether the cell goes on, too. */
  private boolean closed() throws IOException {
    position++;
    if ((position < limit || fill()) && buffer[position] == '"') {
      append(position, position + 1);
      position++;
      return true;
    }
    return false;
  }

  /** Reads what ends a cell after its closing quote. */
  private int afterQuote() throws IOException {
    while ((position < limit || fill()) && (buffer[position] == ' ' || buffer[position] == '\t')) {
      position++;
    }
    if (position == limit) {
      return -1;
    }
    byte b = buffer[position];
    if (b == ',' || b == '\n' || b == '\r') {
      position++;
      return b;
    }
    fault = Fault.QUOTE;
    if (length < text.length) {
      text[length++] = '"'; // to show it where it stands
    }
    return plain('\n');
  }

  private void odd(byte b) {
    ascii &= b >= 0;
    nul |= b == 0;
  }

  private boolean append(int from, int to) {
    int more = to - from;
    if (length + more > text.length) {
      if (length + more > LONGEST) {
        fault = Fault.LENGTH;
        return false;
      }
      text = Arrays.copyOf(text, Math.min(LONGEST, Math.max(2 * text.length, length + more)));
    }
    System.arraycopy(buffer, from, text, length, more);
    length += more;
    return true;
  }

  /** Leaves the beginning of the row as its only cell. */
  private void cutShort() {
    length = Math.min(length, KEPT);
    while (length > 0 && (text[length - 1] & 0xC0) == 0x80) { // not within a character
      length--;
    }
    length -= length > 0 && text[length - 1] < 0 ? 1 : 0;
    ends[0] = length;
    cells = 1;
  }

  private CsvFault unclosed(String where) {
    return new CsvFault(
        line,
        "a quoted cell of the row is not closed"
            + where
            + ". Correct the row, or copy the file again");
  }

  private boolean fill() throws IOException {
    if (limit > 0) {
      last = buffer[limit - 1];
    }
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
