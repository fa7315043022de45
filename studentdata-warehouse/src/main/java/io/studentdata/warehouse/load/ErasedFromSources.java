package io.studentdata.warehouse.load;

import io.studentdata.core.mapping.ErasedStudents;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a load leaves out of a source: those whom stores were made to forget while the warehouse
 * knew them, and those whom the store that is named was made to forget at any time. For one thread.
 */
final class ErasedFromSources implements ErasedStudents, AutoCloseable {
  private final ErasedStudents here;
  private final ErasedStudents there;
  private final @Nullable Connection connection;

  private ErasedFromSources(
      ErasedStudents here, ErasedStudents there, @Nullable Connection connection) {
    this.here = here;
    this.there = there;
    this.connection = connection;
  }

  /** To be closed when the source is read; the store stays the caller's. */
  static ErasedFromSources of(Warehouse warehouse, @Nullable StudentStore store)
      throws SQLException {
    ErasedStudents here = new ErasedMemory(warehouse).students(warehouse);
    if (store == null) {
      return new ErasedFromSources(here, NONE, null);
    }
    Connection connection = store.database().connect();
    return new ErasedFromSources(here, ErasedStudents.of(connection), connection);
  }

  @Override
  public Set<StudentId> among(Collection<StudentId> students) throws SQLException {
    Set<StudentId> erased = new HashSet<>(here.among(students));
    erased.addAll(there.among(students));
    return erased;
  }

  /** Asked for each use of a resource. */
  @Override
  public boolean contains(StudentId student) throws SQLException {
    return here.contains(student) || there.contains(student);
  }

  @Override
  public void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }
}
