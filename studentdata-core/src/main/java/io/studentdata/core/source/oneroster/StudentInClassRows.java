package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvRow;
import java.time.LocalDate;

/**
 * enrollments.csv: takes the rows of students.
 *
 * @param <T> what is made of them
 */
abstract class StudentInClassRows<T> extends ActiveRows<T> {
  private final Classes classes;
  private final RoleColumn role;
  final int classId;
  final int user;
  final int begin;
  final int end;

  StudentInClassRows(Classes classes, Columns columns) {
    super(columns);
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

  /** The class and the student in one text. */
  String place(CsvRow row) {
    return Ids.text(row, classId) + '\0' + Ids.text(row, user);
  }

  /** The days of the class that a row is of. */
  Period period(CsvRow row) {
    return classes.of(row, classId);
  }

  /** When the row says that the student is in the class; checked. */
  Span span(CsvRow row) {
    LocalDate from = row.optionalDate(begin);
    LocalDate to = row.optionalDate(end);
    if (from != null && to != null && to.isBefore(from)) {
      throw row.bad(end, "a date not before " + from + ", when the enrollment begins");
    }
    if (from != null || to != null) { // without dates, the class need not be known
      Period period = period(row);
      period.optionalDay(row, begin);
      period.optionalDay(row, end);
    }
    return new Span(from, to, status().isInactive(row));
  }
}
