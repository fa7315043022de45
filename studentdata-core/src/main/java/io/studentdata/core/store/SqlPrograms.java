package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramId;

/** {@link Programs} by named SQL. */
final class SqlPrograms extends SqlSourceRepository<ProgramId, Program> implements Programs {
  SqlPrograms(SqlStore store) {
    super(store, Programs.class, (row, context) -> CampusRows.program(row), Mapping.PROGRAM);
  }
}
