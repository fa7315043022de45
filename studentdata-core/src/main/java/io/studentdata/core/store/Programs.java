package io.studentdata.core.store;

import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramId;

/** The programs. */
public interface Programs extends SourceRepository<ProgramId, Program> {}
