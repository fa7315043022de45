package io.studentdata.core.source;

/**
 * Why one row cannot be taken.
 *
 * @param origin where the row stands, and the row itself
 * @param column the column at fault, or the columns, comma-separated
 * @param value what it held
 * @param expected what it should have held, with units
 */
public record RowProblem(RowOrigin origin, String column, String value, String expected) {
  private static final int SHOWN = 80;

  /** Where, what was found and what was expected, on one line. */
  public String message() {
    String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    return "%s: %s is '%s' (expected %s)"
        .formatted(origin, column, shown.replaceAll("\\p{Cntrl}", "?"), expected);
  }
}
