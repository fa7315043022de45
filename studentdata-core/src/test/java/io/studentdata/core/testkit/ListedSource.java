package io.studentdata.core.testkit;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A source whose rows stand in lists, to be put in any order or changed by tests. */
public final class ListedSource implements StudentSource {
  private final String system;
  public final List<SourceRow<Term>> terms;
  public final List<SourceRow<Course>> courses;
  public final List<SourceRow<CourseOffering>> offerings;
  public final List<SourceRow<Student>> students;
  public final List<SourceRow<Enrollment>> enrollments;
  public final List<SourceRow<Assessment>> assessments;
  public final List<SourceRow<LearningResource>> resources;
  public final List<SourceRow<AssessmentAttempt>> attempts;
  public final List<SourceRow<Interaction>> interactions;

  private ListedSource(StudentSource from) {
    system = from.system();
    terms = listed(from.terms());
    courses = listed(from.courses());
    offerings = listed(from.offerings());
    students = listed(from.students());
    enrollments = listed(from.enrollments());
    assessments = listed(from.assessments());
    resources = listed(from.resources());
    attempts = listed(from.attempts());
    interactions = listed(from.interactions());
  }

  /** All rows of another source, which may be such a list, too. */
  public static ListedSource of(StudentSource from) {
    return new ListedSource(from);
  }

  /** The same rows in another order. */
  public ListedSource shuffled(long seed) {
    ListedSource copy = of(this);
    Random random = new Random(seed);
    copy.all().forEach(rows -> Collections.shuffle(rows, random));
    return copy;
  }

  /** All lists, in the order of {@link StudentSource}. */
  public List<List<?>> all() {
    return List.of(
        terms,
        courses,
        offerings,
        students,
        enrollments,
        assessments,
        resources,
        attempts,
        interactions);
  }

  /** A row made up by a test. */
  public static <T> SourceRow<T> row(String file, long line, T item) {
    return new SourceRow.Valid<>(
        item, new RowOrigin(file, line, List.of("row"), List.of(item.toString())));
  }

  /** What a valid row holds. */
  public static <T> T item(SourceRow<T> row) {
    return ((SourceRow.Valid<T>) row).item();
  }

  /** Replaces what the row at {@code index} holds; what it held is returned. */
  public static <T> T change(List<SourceRow<T>> rows, int index, UnaryOperator<T> change) {
    T before = item(rows.get(index));
    rows.set(index, new SourceRow.Valid<>(change.apply(before), rows.get(index).origin()));
    return before;
  }

  private static <T> List<SourceRow<T>> listed(Stream<SourceRow<T>> rows) {
    try (rows) {
      return new ArrayList<>(rows.toList());
    }
  }

  @Override
  public String system() {
    return system;
  }

  @Override
  public String description() {
    return "rows in lists";
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return terms.stream();
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return courses.stream();
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return offerings.stream();
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return students.stream();
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return enrollments.stream();
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    return assessments.stream();
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return resources.stream();
  }

  @Override
  public Stream<SourceRow<AssessmentAttempt>> attempts() {
    return attempts.stream();
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return interactions.stream();
  }
}
