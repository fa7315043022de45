package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StaffMember;

/** {@link StaffMembers} by named SQL. */
final class SqlStaffMembers extends SqlSourceRepository<StaffId, StaffMember>
    implements StaffMembers {
  SqlStaffMembers(SqlStore store) {
    super(store, StaffMembers.class, (row, context) -> CampusRows.staff(row), Mapping.STAFF);
  }
}
