package io.studentdata.core.store;

import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** {@link Interactions} by named SQL. */
final class SqlInteractions extends SqlRepository<Interaction> implements Interactions {
  SqlInteractions(SqlStore store) {
    super(store, Interactions.class, (row, context) -> Rows.interaction(row));
  }

  @Override
  public List<Interaction> of(OfferingId offering, StudentId student) {
    return list("of", SqlParameters.of(offering, student));
  }
}
