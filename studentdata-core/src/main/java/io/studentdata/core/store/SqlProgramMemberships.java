package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** {@link ProgramMemberships} by named SQL. */
final class SqlProgramMemberships extends SqlWritableRepository<ProgramMembership>
    implements ProgramMemberships {
  SqlProgramMemberships(SqlStore store) {
    super(
        store,
        ProgramMemberships.class,
        (row, context) -> CampusRows.membership(row),
        Mapping.PROGRAM_MEMBERSHIP);
  }

  @Override
  public List<ProgramMembership> of(StudentId student) {
    return list("of", SqlParameters.of(student));
  }
}
