package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StaffAssignment;
import java.util.List;

/** {@link StaffAssignments} by named SQL. */
final class SqlStaffAssignments extends SqlWritableRepository<StaffAssignment>
    implements StaffAssignments {
  SqlStaffAssignments(SqlStore store) {
    super(
        store,
        StaffAssignments.class,
        (row, context) -> CampusRows.assignment(row),
        Mapping.STAFF_ASSIGNMENT);
  }

  @Override
  public List<StaffAssignment> of(OfferingId offering) {
    return list("of", SqlParameters.of(offering));
  }
}
