package io.studentdata.core.store;

import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** Whether students came to sessions. */
public interface Attendances extends SourceRepository<AttendanceId, Attendance> {
  /**
   * The sessions of a student in an offering, by day.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<Attendance> of(OfferingId offering, StudentId student);
}
