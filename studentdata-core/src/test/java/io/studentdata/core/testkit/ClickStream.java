package io.studentdata.core.testkit;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A source of as many uses as a test wants, all different, made one by one when they are read, and
 * of little else: 100 students in one offering with 50 resources.
 *
 * @param uses how many, up to 2 million
 */
public record ClickStream(int uses) implements StudentSource {
  private static final int STUDENTS = 100;
  private static final int RESOURCES = 50;
  private static final LocalDate START = LocalDate.of(2026, 2, 2);
  private static final RowOrigin ORIGIN = new RowOrigin("clicks", 1, List.of(), List.of());
  private static final TermId TERM = TermId.of("clicks", "2026A");
  private static final CourseId COURSE = CourseId.of("clicks", "C");
  private static final OfferingId OFFERING = OfferingId.of("clicks", "C-2026A");

  @Override
  public String system() {
    return "clicks";
  }

  @Override
  public String description() {
    return "a stream of " + uses + " uses";
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return rows(1, i -> new Term(TERM, "Spring 2026", START, false));
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return rows(1, i -> new Course(COURSE, "Clicking"));
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return rows(1, i -> new CourseOffering(OFFERING, COURSE, TERM, START, 365));
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return rows(STUDENTS, i -> new Student(student(i), START, Demographics.UNKNOWN));
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return rows(STUDENTS, i -> new Enrollment(OFFERING, student(i), -10, null, 0, 60, null));
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return rows(RESOURCES, i -> new LearningResource(resource(i), OFFERING, "page", null, null));
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return rows(
        uses,
        i ->
            new Interaction(
                OFFERING,
                student(i % STUDENTS),
                resource(i / STUDENTS % RESOURCES),
                i / (STUDENTS * RESOURCES) - 25,
                1 + i % 7));
  }

  private static StudentId student(int number) {
    return StudentId.of("clicks", "s" + number);
  }

  private static ResourceId resource(int number) {
    return ResourceId.of("clicks", "r" + number);
  }

  private static <T> Stream<SourceRow<T>> rows(int count, IntFunction<T> item) {
    return IntStream.range(0, count).mapToObj(i -> new SourceRow.Valid<>(item.apply(i), ORIGIN));
  }
}
