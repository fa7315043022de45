package io.studentdata.core.mapping;

import io.studentdata.core.model.StudentId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;

/** Knows the students who are to be forgotten, without knowing who they are. For one thread. */
@FunctionalInterface
public interface ErasedStudents {
  /** Knows of nobody. */
  ErasedStudents NONE = students -> Set.of();

  /** Those of the store that a connection leads to; the connection stays the caller's. */
  static ErasedStudents of(Connection connection) {
    return new StoredErasedStudents(connection).remembered();
  }

  /**
   * The same, which remembers whom it was asked for one by one: for many questions about few
   * students, within one transaction.
   */
  default ErasedStudents remembered() {
    return new RememberedErasedStudents(this);
  }

  /** Those of some students who were erased and not let in again. */
  Set<StudentId> among(Collection<StudentId> students) throws SQLException;

  /** Whether a student was erased and not let in again. */
  default boolean contains(StudentId student) throws SQLException {
    return !among(Set.of(student)).isEmpty();
  }
}
