package io.studentdata.core.mapping;

import io.studentdata.core.db.RowWriter;
import io.studentdata.core.db.Table;
import io.studentdata.core.model.StudentId;
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

  /**
   * Takes note that its rows name a student, an enrollment or a resource, by their key, which
   * therefore must be there until they are committed. Nothing to do where nobody else could delete
   * them meanwhile.
   */
  default void names(Table table, long key) {}

  /** Takes note that it adds a student who was not there. Nothing to do likewise. */
  default void adds(StudentId student) {}
}
