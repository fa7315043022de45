package io.studentdata.core.store;

import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** {@link EnrollmentEvents} by named SQL. */
final class SqlEnrollmentEvents extends SqlRepository<EnrollmentEvent> implements EnrollmentEvents {
  SqlEnrollmentEvents(SqlStore store) {
    super(store, EnrollmentEvents.class, (row, context) -> CampusRows.event(row));
  }

  @Override
  public List<EnrollmentEvent> of(OfferingId offering, StudentId student) {
    return list("of", SqlParameters.of(offering, student));
  }
}
