package io.studentdata.core.mapping;

import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Maps what happens in the course of studies to table rows. */
final class CourseRows {
  private CourseRows() {}

  static MappedRows events(List<EnrollmentEvent> items, RowTarget batch) throws SQLException {
    Places places = Places.of(items, EnrollmentEvent::offering, EnrollmentEvent::student, batch);
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      EnrollmentEvent e = items.get(i);
      Long enrollment = places.enrollment(e.offering(), e.student());
      if (enrollment == null) {
        rows.noStudent(i, e.student(), "a student enrolled in the offering", batch);
      } else {
        batch.names(StoreTables.ENROLLMENT, enrollment);
        rows.add(
            i,
            enrollment,
            e.number(),
            e.type().name(),
            e.day(),
            e.result() == null ? null : e.result().name());
      }
    }
    return rows;
  }

  static MappedRows attendances(List<Attendance> items, RowTarget batch) throws SQLException {
    Places places = Places.of(items, Attendance::offering, Attendance::student, batch);
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      Attendance a = items.get(i);
      Long enrollment = places.enrollment(a.offering(), a.student());
      if (enrollment == null) {
        rows.noStudent(i, a.student(), "a student enrolled in the offering", batch);
      } else {
        batch.names(StoreTables.ENROLLMENT, enrollment);
        rows.add(
            i,
            a.id().value(),
            a.id().system(),
            enrollment,
            a.day(),
            a.session(),
            a.status().name());
      }
    }
    return rows;
  }

  /** Enrollments by offering and student. */
  private record Places(
      Map<OfferingId, Long> offerings,
      Map<StudentId, Long> students,
      Map<References.Place, Long> enrollments) {

    static <T> Places of(
        List<T> items,
        Function<T, OfferingId> offering,
        Function<T, StudentId> student,
        RowTarget batch)
        throws SQLException {
      References references = batch.references();
      Map<OfferingId, Long> offerings = references.offerings(References.distinct(items, offering));
      Map<StudentId, Long> students = references.students(References.distinct(items, student));
      return new Places(offerings, students, references.enrollments(students.values()));
    }

    @Nullable Long enrollment(OfferingId offering, StudentId student) {
      Long o = offerings.get(offering);
      Long s = students.get(student);
      return o == null || s == null ? null : enrollments.get(new References.Place(s, o));
    }
  }
}
