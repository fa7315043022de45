package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.source.csv.CsvRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * enrollments.csv: students in classes. Who leaves before the class ends has withdrawn, on the
 * first day no longer enrolled. Several rows of one student and class that fit each other are the
 * same enrollment, from the begin of the first to the end of the last.
 */
final class EnrollmentRows extends StudentInClassRows<Enrollment> {
  private final Ids ids;
  private final Repeats repeats;

  EnrollmentRows(Ids ids, Classes classes, Repeats repeats, Columns columns) {
    super(classes, columns);
    this.ids = ids;
    this.repeats = repeats;
  }

  @Override
  public Enrollment map(CsvRow row) {
    Span own = span(row);
    Span all = repeats.isEmpty() ? own : merged(row, own);
    LocalDate from = all.begin();
    LocalDate to = all.end();
    Integer registered = null;
    Integer withdrawn = null;
    if (from != null || to != null) {
      Period period = period(row);
      registered = from == null ? null : (Integer) period.day(from);
      withdrawn = to == null ? null : withdrawn(period, to);
    }
    boolean left = withdrawn != null || all.past();
    return new Enrollment(
        ids.offering(row, classId),
        ids.student(row, user),
        registered,
        withdrawn,
        0,
        0,
        left ? FinalResult.WITHDRAWN : null);
  }

  private Span merged(CsvRow row, Span own) {
    String place = place(row);
    return repeats
        .merged(place, own)
        .orElseThrow(
            () ->
                row.bad(
                    begin >= 0 ? begin : user,
                    "dates that do not overlap those of the student's other rows in this class: "
                        + repeats.counted(place)));
  }

  /** Enrollments may end on the class's last day, or on the one after it as OneRoster has it. */
  private static @Nullable Integer withdrawn(Period period, LocalDate to) {
    return to.toEpochDay() < period.end() - 1 ? (Integer) period.day(to) : null;
  }
}
