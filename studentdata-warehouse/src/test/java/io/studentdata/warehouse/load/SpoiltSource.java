package io.studentdata.warehouse.load;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Another source with rows put before its own: some that say the same twice, and bad ones of every
 * sort there is.
 */
final class SpoiltSource implements StudentSource {
  private static final RowOrigin ORIGIN =
      new RowOrigin("spoilt.csv", 7, List.of("a", "b"), List.of("=1", "x"));
  private static final String SYSTEM = "synthetic";

  private final StudentSource good;

  SpoiltSource(StudentSource good) {
    this.good = good;
  }

  @Override
  public String system() {
    return good.system();
  }

  @Override
  public String description() {
    return good.description();
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return good.terms();
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return spoilt(good.courses(), c -> new Course(c.id(), "Another title"));
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return good.offerings();
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return good.students();
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return spoilt(
        good.enrollments(),
        e -> enrollment(e, e.offering(), StudentId.of(SYSTEM, "nobody")),
        e -> enrollment(e, OfferingId.of(SYSTEM, "nowhere"), e.student()),
        e -> enrollment(e, e.offering(), e.student(), e.studiedCredits() + 1));
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    return good.assessments();
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return spoilt(
        good.resources(),
        r ->
            new LearningResource(
                ResourceId.of(SYSTEM, "lost"), OfferingId.of(SYSTEM, "nowhere"), "page", 1, 2));
  }

  @Override
  public Stream<SourceRow<AssessmentAttempt>> attempts() {
    return spoilt(
        good.attempts(),
        a -> attempt(a, AssessmentId.of(SYSTEM, "none"), a.student(), 1),
        a -> attempt(a, a.assessment(), StudentId.of(SYSTEM, "nobody"), 1),
        a -> attempt(a, a.assessment(), a.student(), a.submittedDay() + 1));
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return spoilt(
        good.interactions(),
        i -> use(i, OfferingId.of(SYSTEM, "nowhere"), i.student(), i.resource()),
        i -> use(i, i.offering(), StudentId.of(SYSTEM, "nobody"), i.resource()),
        i -> use(i, i.offering(), i.student(), ResourceId.of(SYSTEM, "none")));
  }

  /** The good rows; after the first, itself again, what each spoiler makes of it, and no row. */
  @SafeVarargs
  private static <T> Stream<SourceRow<T>> spoilt(
      Stream<SourceRow<T>> good, UnaryOperator<T>... spoilers) {
    List<UnaryOperator<T>> all = new ArrayList<>();
    for (UnaryOperator<T> spoiler : spoilers) {
      all.add(spoiler);
    }
    boolean[] first = {true};
    return good.flatMap(
        row -> {
          if (!first[0] || !(row instanceof SourceRow.Valid<T> valid)) {
            return Stream.of(row);
          }
          first[0] = false;
          Stream<SourceRow<T>> bad =
              all.stream().map(spoil -> new SourceRow.Valid<>(spoil.apply(valid.item()), ORIGIN));
          SourceRow<T> none = new SourceRow.Invalid<>(new RowProblem(ORIGIN, "a", "?", "a number"));
          return Stream.concat(Stream.concat(Stream.of(row, row), bad), Stream.of(none));
        });
  }

  private static Enrollment enrollment(
      Enrollment like, OfferingId offering, StudentId student, int... credits) {
    return new Enrollment(
        offering,
        student,
        like.registeredDay(),
        like.withdrawnDay(),
        like.previousAttempts(),
        credits.length == 0 ? like.studiedCredits() : credits[0],
        like.result());
  }

  private static AssessmentAttempt attempt(
      AssessmentAttempt like, AssessmentId assessment, StudentId student, int day) {
    return new AssessmentAttempt(assessment, student, day, like.banked(), like.scorePercent());
  }

  private static Interaction use(
      Interaction like, OfferingId offering, StudentId student, ResourceId resource) {
    return new Interaction(offering, student, resource, like.day(), like.clicks());
  }
}
