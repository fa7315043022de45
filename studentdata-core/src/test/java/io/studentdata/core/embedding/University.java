package io.studentdata.core.embedding;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import io.studentdata.core.store.StudentStore;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** One offering and some students. */
final class University {
  static final OfferingId OFFERING = OfferingId.of("university", "LAW-2026");
  private static final LocalDate START = LocalDate.of(2026, 2, 2);

  private University() {}

  static StudentId student(int number) {
    return StudentId.of("university", "s" + number);
  }

  static void save(StudentStore store, int students) {
    TermId term = TermId.of("university", "2026");
    CourseId course = CourseId.of("university", "LAW");
    store.write(
        "setup",
        unit -> {
          unit.terms().save(new Term(term, "2026", START, false));
          unit.courses().save(new Course(course, "Law"));
          unit.offerings().save(new CourseOffering(OFFERING, course, term, START, 120));
          unit.students()
              .saveAll(
                  IntStream.rangeClosed(1, students)
                      .mapToObj(n -> new Student(student(n), START, Demographics.UNKNOWN))
                      .toList());
        });
  }
}
