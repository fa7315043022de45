package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up computer-science department: four courses in each of three terms (2023B, 2023J, 2024B)
 * and any number of students, most of whom take one or two offerings. Hidden ability, effort,
 * workload and money trouble drive who registers late, clicks, hands in, scores well, withdraws and
 * passes, so that a model finds a weak signal before a course begins and a strong one half-way.
 *
 * <p>The same number of students and seed give the same rows in the same order, on any machine;
 * more students leave those of fewer as they are. Students come offering by offering, with a row of
 * background for each enrollment. Rows are made as they are asked for, so that memory does not grow
 * with the number of students: about 200 interactions each. No person is described. Immutable; may
 * be shared between threads.
 */
public final class SyntheticSource implements StudentSource {
  /** The most students that can be asked for. */
  public static final int MAX_STUDENTS = 10_000_000;

  private final int students;
  private final long seed;

  private SyntheticSource(int students, long seed) {
    this.students = students;
    this.seed = seed;
  }

  /**
   * A department with so many students, and seed 1.
   *
   * @throws IllegalArgumentException if {@code students} is not 1 to {@link #MAX_STUDENTS}
   */
  public static SyntheticSource ofStudents(int students) {
    if (students < 1 || students > MAX_STUDENTS) {
      throw new IllegalArgumentException(
          "Invalid number of students: %d (expected 1 to %d)".formatted(students, MAX_STUDENTS));
    }
    return new SyntheticSource(students, 1);
  }

  /** The same department with other students: those of the seed. */
  public SyntheticSource seed(long newSeed) {
    return new SyntheticSource(students, newSeed);
  }

  /**
   * The risk each enrollment's result was drawn from, in the order of {@link #enrollments()}. It is
   * the best that can be known at registration: no model can rank better then, but for luck. Later,
   * what students do tells more than this.
   */
  public Stream<TrueRisk> trueRisks() {
    return journeys()
        .map(each -> new TrueRisk(each.offered().offering().id(), each.person().id(), each.risk()));
  }

  @Override
  public String system() {
    return Department.SYSTEM;
  }

  @Override
  public String description() {
    return "synthetic department of %d students, seed %d".formatted(students, seed);
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return rows("terms", Department.TERMS.stream());
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return rows("courses", Department.COURSES.stream());
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return rows("offerings", Department.OFFERED.stream().map(Offered::offering));
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return rows("students", journeys().map(Journey::student));
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return rows("enrollments", journeys().map(Journey::enrollment));
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    return rows("assessments", Department.OFFERED.stream().flatMap(o -> o.assessments().stream()));
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return rows("resources", Department.OFFERED.stream().flatMap(o -> o.resources().stream()));
  }

  @Override
  public Stream<SourceRow<AssessmentAttempt>> attempts() {
    return rows("attempts", journeys().flatMap(Attempts::of));
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return rows("interactions", journeys().flatMap(Clicks::of));
  }

  private Stream<Journey> journeys() {
    return Journeys.of(seed, students);
  }

  private static <T> Stream<SourceRow<T>> rows(String kind, Stream<T> items) {
    RowOrigin origin = new RowOrigin("synthetic " + kind, 0, List.of(), List.of());
    return items.map(item -> new SourceRow.Valid<>(item, origin));
  }
}
