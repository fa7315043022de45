package io.studentdata.core.mapping;

import io.studentdata.core.db.RowWriter;
import io.studentdata.core.db.Table;
import java.sql.SQLException;

/** Where the rows of records go, and what they may name there. For one thread. */
public interface RowTarget {
  /** What rows may name. */
  References references();

  /** Whom rows may not be about. */
  ErasedStudents erased();

  /**
   * What takes the rows of a table.
   *
   * @throws SQLException if a database refuses
   */
  RowWriter writer(Table table) throws SQLException;
}
