package io.studentdata.core.store;

import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** Students' times in programs. */
public interface ProgramMemberships extends WritableRepository<ProgramMembership> {
  /**
   * The times of a student, by their first days.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<ProgramMembership> of(StudentId student);
}
