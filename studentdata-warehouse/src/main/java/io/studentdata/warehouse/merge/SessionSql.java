package io.studentdata.warehouse.merge;

import io.studentdata.core.db.Dialect;
import java.util.Optional;

/**
 * How a session's statements, written in the portable subset, are put to its database; and how it
 * keeps rows under a name there.
 */
interface SessionSql {
  /** The way of a dialect. */
  static SessionSql of(Dialect dialect) {
    return dialect == Dialect.SQLSERVER ? new SqlServerSessionSql() : new DuckDbSessionSql();
  }

  /** The SELECT of an insert that may only be run where the SELECT yields rows. */
  default Optional<String> mustYield(String sql) {
    return Optional.empty();
  }

  /** A statement as the database takes it. */
  String spell(String sql);

  /**
   * The statement that keeps the rows of a SELECT under a name; where it {@link #replaces}, that of
   * earlier ones, which is otherwise to be dropped first.
   */
  String keep(String name, String select);

  /** Whether {@link #keep} replaces what was kept under the name, so that nothing need go first. */
  boolean replaces(String name, String select);

  /** Whether the driver says how many rows {@link #keep} kept. */
  boolean countsKept();

  /** The statement that forgets a name, if it is in use. */
  String drop(String name);
}
