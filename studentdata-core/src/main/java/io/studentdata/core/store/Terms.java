package io.studentdata.core.store;

import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;

/** The terms. */
public interface Terms extends SourceRepository<TermId, Term> {}
