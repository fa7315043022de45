package io.studentdata.core.source;

/**
 * One row of a source: the record it holds, a record it takes for granted, or the problem that
 * keeps it from being one.
 *
 * @param <T> the kind of record
 */
public sealed interface SourceRow<T> {
  /** Where the row stands. */
  RowOrigin origin();

  /**
   * A row that could be read.
   *
   * @param item what it holds
   * @param origin where it stands
   * @param <T> the kind of record
   */
  record Valid<T>(T item, RowOrigin origin) implements SourceRow<T> {}

  /**
   * A record that the source does not state but takes for granted, such as a student it knows from
   * events only. It is stored where the store has none with its id, and changes nothing otherwise.
   *
   * @param item the record, with as little in it as the source knows
   * @param origin the row that took it for granted
   * @param <T> the kind of record
   */
  record Implied<T>(T item, RowOrigin origin) implements SourceRow<T> {}

  /**
   * A row that could not be read.
   *
   * @param problem why
   * @param <T> the kind of record it should have held
   */
  record Invalid<T>(RowProblem problem) implements SourceRow<T> {
    @Override
    public RowOrigin origin() {
      return problem.origin();
    }
  }
}
