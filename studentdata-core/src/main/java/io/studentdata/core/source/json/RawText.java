package io.studentdata.core.source.json;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The one cell of a row: a document's text. Kept as bytes, as it is asked for only where something
 * is wrong; cut where it is so long that keeping thousands of them would matter.
 */
final class RawText extends AbstractList<String> implements RandomAccess {
  /** The name of the column. */
  static final List<String> COLUMNS = List.of("json");

  /** In bytes. */
  static final int LONGEST = 20_000;

  private final byte[] text;
  private final boolean cut;

  /** The text in {@code from} to {@code to} of a buffer, which is copied. */
  RawText(byte[] buffer, int from, int to) {
    int end = Math.min(to, from + LONGEST);
    text = Arrays.copyOfRange(buffer, from, end);
    cut = end < to;
  }

  @Override
  public String get(int index) {
    if (index != 0) {
      throw new IndexOutOfBoundsException(index);
    }
    String all = new String(text, StandardCharsets.UTF_8);
    return cut ? all + "…" : all;
  }

  @Override
  public int size() {
    return 1;
  }
}
