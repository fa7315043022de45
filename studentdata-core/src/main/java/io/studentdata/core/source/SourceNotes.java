package io.studentdata.core.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is noticed about a source as a whole, for {@link StudentSource#notes}: each thing once, in
 * the order it was noticed, one line each. For several threads.
 */
public final class SourceNotes {
  private static final int SHOWN = 300;

  /** The notes, with how many rows each is about where it counts rows. */
  private final Map<String, Long> counted = new LinkedHashMap<>();

  /** Notes something. */
  public synchronized void add(String note) {
    counted.putIfAbsent(note.replaceAll("\\p{Cntrl}", "?"), 0L);
  }

  /**
   * Notes something about a number of rows, in place of what was noted of another number.
   *
   * @param note the note, with {@code %,d} where the number stands
   */
  public synchronized void count(String note, long rows) {
    counted.put(note, rows);
  }

  /** Notes which columns of a file are not read, if there are any. */
  public void columnsNotRead(String file, List<String> columns) {
    if (!columns.isEmpty()) {
      String names = String.join(", ", columns);
      add(
          "%s: columns not read: %s"
              .formatted(file, names.length() > SHOWN ? names.substring(0, SHOWN) + "…" : names));
    }
  }

  /** All of it, so far. */
  public synchronized List<String> list() {
    List<String> all = new ArrayList<>();
    counted.forEach((note, rows) -> all.add(rows > 0 ? note.formatted(rows) : note));
    return List.copyOf(all);
  }
}
