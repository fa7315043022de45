package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** {@link Attendances} by named SQL. */
final class SqlAttendances extends SqlSourceRepository<AttendanceId, Attendance>
    implements Attendances {
  SqlAttendances(SqlStore store) {
    super(
        store, Attendances.class, (row, context) -> CampusRows.attendance(row), Mapping.ATTENDANCE);
  }

  @Override
  public List<Attendance> of(OfferingId offering, StudentId student) {
    return list("of", SqlParameters.of(offering, student));
  }
}
