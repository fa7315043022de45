package io.studentdata.core.store;

import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who students are. There are no lists of them, and each look at one is written to the access
 * audit.
 */
public interface StudentIdentities {
  /**
   * Saves an identity in place of what was there.
   *
   * @throws io.studentdata.core.mapping.MissingReferenceException if the store does not have the
   *     student
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  default void save(StudentIdentity identity) {
    saveAll(List.of(identity));
  }

  /** Saves identities, all or none; otherwise as {@link #save}. */
  void saveAll(Collection<StudentIdentity> identities);

  /**
   * A student's identity; empty where the store has none.
   *
   * @param access who looks, and what for
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Optional<StudentIdentity> find(StudentId student, Access access);

  /**
   * How many there are.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  long count();
}
