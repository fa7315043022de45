package io.studentdata.core.store;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StaffAssignment;
import java.util.List;

/** What staff do in offerings. */
public interface StaffAssignments extends WritableRepository<StaffAssignment> {
  /**
   * Who does what in an offering.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<StaffAssignment> of(OfferingId offering);
}
