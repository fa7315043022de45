package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.source.csv.CsvRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * enrollments.csv: students in classes. Who leaves before the class ends has withdrawn, on the
 * first day no longer enrolled.
 */
final class EnrollmentRows extends ActiveRows<Enrollment> {
  private final Ids ids;
  private final Classes classes;
  private final RoleColumn role;
  private final int classId;
  private final int user;
  private final int begin;
  private final int end;

  EnrollmentRows(Ids ids, Classes classes, Columns columns) {
    super(columns);
    this.ids = ids;
    this.classes = classes;
    role = new RoleColumn(columns);
    classId = columns.of("classSourcedId");
    user = columns.of("userSourcedId");
    begin = columns.of("beginDate");
    end = columns.of("endDate");
  }

  @Override
  public boolean takes(CsvRow row) {
    boolean active = super.takes(row); // asked of every row, since no other stream reports it
    return role.in(row) == RosterRole.STUDENT && active;
  }

  @Override
  public Enrollment map(CsvRow row) {
    LocalDate from = row.optionalDate(begin);
    LocalDate to = row.optionalDate(end);
    if (from != null && to != null && to.isBefore(from)) {
      throw row.bad(end, "a date not before " + from + ", when the enrollment begins");
    }
    Integer registered = null;
    Integer withdrawn = null;
    if (from != null || to != null) { // without dates, the class need not be known
      Period period = classes.of(row, classId);
      registered = period.optionalDay(row, begin);
      withdrawn = withdrawn(period, row, to);
    }
    boolean left = withdrawn != null || status().isInactive(row);
    return new Enrollment(
        ids.offering(row, classId),
        ids.student(row, user),
        registered,
        withdrawn,
        0,
        0,
        left ? FinalResult.WITHDRAWN : null);
  }

  /** Enrollments may end on the class's last day, or on the one after it as OneRoster has it. */
  private @Nullable Integer withdrawn(Period period, CsvRow row, @Nullable LocalDate to) {
    Integer day = period.optionalDay(row, end);
    return to != null && to.toEpochDay() < period.end() - 1 ? day : null;
  }
}
