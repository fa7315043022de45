package io.studentdata.core.source.csv;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** A row's cells, cut out of one text when asked for; millions of rows are never asked. */
final class Cells extends AbstractList<String> implements RandomAccess {
  private final String text;
  private final int[] ends;

  /**
   * @param text the cells, one after the other
   * @param ends where each ends; not copied
   */
  Cells(String text, int[] ends) {
    this.text = text;
    this.ends = ends;
  }

  @Override
  public String get(int index) {
    Objects.checkIndex(index, ends.length);
    return text.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
  }

  @Override
  public int size() {
    return ends.length;
  }
}
