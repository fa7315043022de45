package io.studentdata.core.source.csv;

import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.RowProblem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row a reader stands at. Columns are addressed by {@link CsvHeader#position}; blanks around a
 * cell do not count; a cell that is empty or holds the table's mark for missing values is absent.
 * Each method throws, for the stream to turn into a problem of this row, when a cell does not hold
 * what is asked for.
 */
public final class CsvRow {
  private final String file;
  private final String missing;
  private final List<String> columns;
  private String[] cells = {};
  private long line;

  CsvRow(CsvTable table, CsvHeader header) {
    this.file = table.file();
    this.missing = table.missing();
    this.columns = header.names();
  }

  void moveTo(String[] newCells, long newLine) {
    cells = newCells;
    line = newLine;
    if (cells.length != columns.size()) {
      throw new BadCell(
          new RowProblem(
              origin(),
              "number of cells",
              Integer.toString(cells.length),
              columns.size() + ", as in the header line"));
    }
  }

  /** Where the row stands. */
  public RowOrigin origin() {
    return new RowOrigin(file, line, columns, Arrays.asList(cells));
  }

  /** The cell's text; absent where missing. */
  public @Nullable String optional(int position) {
    String cell = cells[position];
    int length = cell.length();
    if (length > 0 && (cell.charAt(0) <= ' ' || cell.charAt(length - 1) <= ' ')) {
      cell = cell.strip();
    }
    return cell.isEmpty() || cell.equals(missing) ? null : cell;
  }

  /** The cell's text, at most {@code max} characters; absent where missing. */
  public @Nullable String optional(int position, int max) {
    String text = optional(position);
    if (text != null && text.length() > max) {
      throw bad(position, "at most " + max + " characters");
    }
    return text;
  }

  /** The cell's text, 1 to {@code max} characters. */
  public String text(int position, int max) {
    String text = optional(position);
    if (text == null || text.length() > max) {
      throw bad(position, "1 to " + max + " characters");
    }
    return text;
  }

  /** The cell's whole number; absent where missing. */
  public @Nullable Integer optionalInteger(int position, int low, int high) {
    return optional(position) == null ? null : integer(position, low, high);
  }

  /** The cell's whole number, {@code low} to {@code high}; {@code 12.0} is one, too. */
  public int integer(int position, int low, int high) {
    String text = optional(position);
    int value = text == null ? Integer.MIN_VALUE : Numbers.integer(text);
    if (value < low || value > high || value == Integer.MIN_VALUE) {
      throw bad(position, "a whole number from " + low + " to " + high);
    }
    return value;
  }

  /** The cell's number; absent where missing. */
  public @Nullable Double optionalDecimal(int position, double low, double high) {
    return optional(position) == null ? null : decimal(position, low, high);
  }

  /** The cell's number, {@code low} to {@code high}, with a point before any decimals. */
  public double decimal(int position, double low, double high) {
    String text = optional(position);
    double value = text == null ? Double.NaN : Numbers.decimal(text);
    if (!(value >= low && value <= high)) { // also refuses NaN
      throw bad(
          position, "a number from %s to %s".formatted(Numbers.plain(low), Numbers.plain(high)));
    }
    return value;
  }

  /** The exception to throw when a cell does not hold what was {@code expected}. */
  public RuntimeException bad(int position, String expected) {
    return new BadCell(
        new RowProblem(origin(), columns.get(position).strip(), cells[position], expected));
  }
}
