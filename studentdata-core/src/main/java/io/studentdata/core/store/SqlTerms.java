package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;

/** {@link Terms} by named SQL. */
final class SqlTerms extends SqlSourceRepository<TermId, Term> implements Terms {
  SqlTerms(SqlStore store) {
    super(store, Terms.class, (row, context) -> Rows.term(row), Mapping.TERM);
  }
}
