package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.TermId;
import java.util.List;

/** {@link Offerings} by named SQL. */
final class SqlOfferings extends SqlSourceRepository<OfferingId, CourseOffering>
    implements Offerings {
  SqlOfferings(SqlStore store) {
    super(store, Offerings.class, (row, context) -> Rows.offering(row), Mapping.OFFERING);
  }

  @Override
  public List<CourseOffering> in(TermId term) {
    return list("in", SqlParameters.of(term));
  }
}
