package io.studentdata.core.store;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** One course in one term, with some students who are not enrolled in it yet. */
final class SmallCollege {
  static final TermId TERM = TermId.of("college", "2026A");
  static final CourseId COURSE = CourseId.of("college", "MATH");
  static final OfferingId OFFERING = OfferingId.of("college", "MATH-2026A");
  static final AssessmentId ASSESSMENT = AssessmentId.of("college", "MATH-2026A-1");
  static final ResourceId RESOURCE = ResourceId.of("college", "MATH-2026A-home");
  static final LocalDate START = LocalDate.of(2026, 2, 2);

  private SmallCollege() {}

  static StudentId student(int number) {
    return StudentId.of("college", "s" + number);
  }

  static Student profile(int number) {
    return new Student(student(number), START, Demographics.UNKNOWN);
  }

  /** The same, declared so many days after the start. */
  static Student profileSince(int number, int days) {
    return new Student(student(number), START.plusDays(1 + days), Demographics.UNKNOWN);
  }

  static Enrollment enrollment(int number) {
    return new Enrollment(OFFERING, student(number), -10, null, 0, 60, null);
  }

  /** Saves all of it, with students 1 to {@code students}. */
  static void save(StudentRecords to, int students) {
    to.terms().save(new Term(TERM, "Spring 2026", START, false));
    to.courses().save(new Course(COURSE, "Mathematics"));
    to.offerings().save(new CourseOffering(OFFERING, COURSE, TERM, START, 120));
    to.assessments()
        .save(new Assessment(ASSESSMENT, OFFERING, AssessmentType.TUTOR_MARKED, 30, 100));
    to.resources().save(new LearningResource(RESOURCE, OFFERING, "homepage", null, null));
    to.students()
        .saveAll(IntStream.rangeClosed(1, students).mapToObj(SmallCollege::profile).toList());
  }
}
