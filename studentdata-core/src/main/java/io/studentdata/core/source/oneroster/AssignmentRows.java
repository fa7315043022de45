package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffRole;
import io.studentdata.core.source.csv.CsvRow;
import java.util.Objects;

/** enrollments.csv: staff in classes. */
final class AssignmentRows extends ActiveRows<StaffAssignment> {
  private final Ids ids;
  private final RoleColumn role;
  private final int classId;
  private final int user;

  AssignmentRows(Ids ids, Columns columns) {
    super(columns);
    this.ids = ids;
    role = new RoleColumn(columns);
    classId = columns.of("classSourcedId");
    user = columns.of("userSourcedId");
  }

  @Override
  public boolean takes(CsvRow row) {
    return role.in(row).isStaff() && super.takes(row);
  }

  @Override
  public StaffAssignment map(CsvRow row) {
    StaffRole as = Objects.requireNonNull(role.in(row).staffRole());
    return new StaffAssignment(ids.staff(row, user), ids.offering(row, classId), as);
  }
}
