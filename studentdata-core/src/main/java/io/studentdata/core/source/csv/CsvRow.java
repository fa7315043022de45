package io.studentdata.core.source.csv;

import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.RowProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row a reader stands at. Columns are addressed by {@link CsvHeader#position}; blanks around a
 * cell do not count; a cell that is empty, holds the table's mark for missing values or is of no
 * column (a negative position) is absent. Each method throws, for the stream to turn into a problem
 * of this row, when a cell does not hold what is asked for.
 */
public final class CsvRow {
  private static final int MOST_IN_LIST = 1_000;

  private final String file;
  private final String missing;
  private final List<String> columns;
  private String text = "";
  private int[] ends = {0};
  private int count;
  private long line;
  private int from; // where the cell looked at last begins, without blanks
  private int to;

  CsvRow(CsvTable table, CsvHeader header) {
    this.file = table.file();
    this.missing = table.missing();
    this.columns = header.names();
  }

  void moveTo(CsvLexer lexer) throws CsvFault {
    text = lexer.text();
    ends = lexer.ends();
    count = lexer.cells();
    line = lexer.line();
  }

  boolean isBlank() {
    return count == 1 && text.isBlank();
  }

  /** Refuses a row that is not made as the header line is. */
  void check(CsvLexer lexer) {
    if (lexer.fault() == CsvLexer.Fault.QUOTE) {
      throw bad("row", text, "quoted cells that end with their closing quote");
    }
    if (lexer.fault() == CsvLexer.Fault.LENGTH) {
      throw bad("row", text, "a row of at most %,d bytes".formatted(CsvLexer.LONGEST));
    }
    if (count != columns.size()) {
      throw bad(
          "number of cells", Integer.toString(count), columns.size() + ", as in the header line");
    }
    if (lexer.hasNul()) {
      int cell = 0;
      while (ends[cell] <= text.indexOf('\0')) {
        cell++;
      }
      throw bad(cell, "text without nul characters");
    }
  }

  /** Where the row stands. */
  public RowOrigin origin() {
    return new RowOrigin(file, line, columns, new Cells(text, Arrays.copyOf(ends, count)));
  }

  /** Whether the cell has text; what it is lies between {@link #from} and {@link #to} then. */
  private boolean find(int position) {
    if (position < 0) {
      return false;
    }
    from = position == 0 ? 0 : ends[position - 1];
    to = ends[position];
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (from < to && blank(text.charAt(to - 1))) {
      to--;
    }
    return from < to && !is(missing);
  }

  private static boolean blank(char c) {
    return c <= ' ' || (c > '~' && Character.isWhitespace(c));
  }

  private boolean is(String other) {
    return to - from == other.length() && text.startsWith(other, from);
  }

  /** Whether the cell's text is {@code other}, which is not empty; faster than asking for it. */
  public boolean holds(int position, String other) {
    return find(position) && is(other);
  }

  /** The cell's text; absent where missing. */
  public @Nullable String optional(int position) {
    return find(position) ? text.substring(from, to) : null;
  }

  /** The cell's text, at most {@code max} characters; absent where missing. */
  public @Nullable String optional(int position, int max) {
    if (find(position) && to - from > max) {
      throw bad(position, "at most " + max + " characters");
    }
    return optional(position);
  }

  /** The cell's text, 1 to {@code max} characters. */
  public String text(int position, int max) {
    if (!find(position) || to - from > max) {
      throw bad(position, "1 to " + max + " characters");
    }
    return text.substring(from, to);
  }

  /** The texts that commas separate in a cell, each 1 to {@code max} characters; may be none. */
  public List<String> list(int position, int max) {
    String all = optional(position);
    List<String> items =
        all == null
            ? List.of()
            : Arrays.stream(all.split(",", MOST_IN_LIST + 1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    if (items.size() > MOST_IN_LIST || items.stream().anyMatch(item -> item.length() > max)) {
      throw bad(
          position,
          "at most %,d texts of 1 to %d characters, with commas between them"
              .formatted(MOST_IN_LIST, max));
    }
    return items;
  }

  /** The cell's whole number; absent where missing. */
  public @Nullable Integer optionalInteger(int position, int low, int high) {
    return find(position) ? (Integer) integer(position, low, high) : null;
  }

  /** The cell's whole number, {@code low} to {@code high}; {@code 12.0} is one, too. */
  public int integer(int position, int low, int high) {
    int value = find(position) ? Numbers.integer(text, from, to) : Integer.MIN_VALUE;
    if (value < low || value > high || value == Integer.MIN_VALUE) {
      throw bad(position, "a whole number from " + low + " to " + high);
    }
    return value;
  }

  /** The cell's number; absent where missing. */
  public @Nullable Double optionalDecimal(int position, double low, double high) {
    return find(position) ? (Double) decimal(position, low, high) : null;
  }

  /** The cell's number, {@code low} to {@code high}, with a point before any decimals. */
  public double decimal(int position, double low, double high) {
    double value = find(position) ? Numbers.decimal(text, from, to) : Double.NaN;
    if (!(value >= low && value <= high)) { // also refuses NaN
      throw bad(
          position, "a number from %s to %s".formatted(Numbers.plain(low), Numbers.plain(high)));
    }
    return value;
  }

  /** The cell's date; absent where missing. */
  public @Nullable LocalDate optionalDate(int position) {
    return find(position) ? date(position) : null;
  }

  /** The cell's date, such as {@code 2024-09-01}; a time of day after it does not count. */
  public LocalDate date(int position) {
    LocalDate date = find(position) ? Dates.date(text, from, to) : null;
    if (date == null) {
      throw bad(position, "a date such as 2024-09-01, from 1900 to 2200");
    }
    return date;
  }

  /** The exception to throw when a cell does not hold what was {@code expected}. */
  public RuntimeException bad(int position, String expected) {
    return position < 0
        ? bad("row", "", expected)
        : bad(columns.get(position).strip(), new Cells(text, ends).get(position), expected);
  }

  private BadCell bad(String column, String value, String expected) {
    return new BadCell(new RowProblem(origin(), column, value, expected));
  }
}
