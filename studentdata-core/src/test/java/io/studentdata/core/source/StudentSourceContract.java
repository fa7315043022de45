package io.studentdata.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.Term;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link StudentSource} promises. To test a source of your own, extend this and return
 * one over well-formed data that is small enough to hold in memory: all of its rows are expected to
 * be good and to fit each other. What a source only takes for granted may occur repeatedly.
 */
public abstract class StudentSourceContract {
  /** A source over well-formed data, some of each kind it has. */
  protected abstract StudentSource source();

  @Test
  void theSystemIsNamedInAtMostFortyCharacters() {
    assertThat(source().system()).isNotBlank().hasSizeLessThanOrEqualTo(SourceId.MAX_SYSTEM);
  }

  @Test
  void theDescriptionIsOneLine() {
    assertThat(source().description()).isNotBlank().doesNotContain("\n");
  }

  @Test
  void everyRowIsGoodAndSaysWhereItStands() {
    for (SourceRow<?> row : allRows(source())) {
      assertThat(row).isNotInstanceOf(SourceRow.Invalid.class);
      assertThat(row.origin().file()).isNotBlank();
      assertThat(row.origin().line()).isNotNegative();
      assertThat(row.origin().cells()).hasSameSizeAs(row.origin().columns());
    }
  }

  @Test
  void readingAgainYieldsTheSameRowsInTheSameOrder() {
    StudentSource source = source();

    assertThat(allRows(source)).isNotEmpty().isEqualTo(allRows(source));
  }

  @Test
  void pullingRowsYieldsTheSameAsPushingThem() {
    StudentSource source = source();
    List<SourceRow<?>> pulled = new ArrayList<>();
    for (Supplier<Stream<? extends SourceRow<?>>> kind : kinds(source)) {
      try (Stream<? extends SourceRow<?>> rows = kind.get()) {
        for (Iterator<? extends SourceRow<?>> each = rows.iterator(); each.hasNext(); ) {
          pulled.add(each.next());
        }
      }
    }

    assertThat(pulled).isEqualTo(allRows(source));
  }

  @Test
  void streamsMayBeReadAtTheSameTimeAndLeftEarly() {
    StudentSource source = source();
    for (Supplier<Stream<? extends SourceRow<?>>> kind : kinds(source)) {
      List<SourceRow<?>> all = rows(kind);
      if (all.size() > 1) {
        try (Stream<? extends SourceRow<?>> left = kind.get()) {
          Iterator<? extends SourceRow<?>> begun = left.iterator();
          begun.next();
          assertThat(rows(kind)).isEqualTo(all);
          assertThat((Object) begun.next()).isEqualTo(all.get(1));
        }
        assertThat(rows(kind)).isEqualTo(all);
      }
    }
  }

  @Test
  void noIdOccursTwice() {
    StudentSource source = source();

    assertThat(stated(source.terms(), Term::id)).doesNotHaveDuplicates();
    assertThat(stated(source.courses(), Course::id)).doesNotHaveDuplicates();
    assertThat(stated(source.offerings(), CourseOffering::id)).doesNotHaveDuplicates();
    assertThat(stated(source.assessments(), Assessment::id)).doesNotHaveDuplicates();
    assertThat(stated(source.resources(), LearningResource::id)).doesNotHaveDuplicates();
    assertThat(stated(source.enrollments(), each -> List.of(each.offering(), each.student())))
        .doesNotHaveDuplicates();
    assertThat(stated(source.attempts(), each -> List.of(each.assessment(), each.student())))
        .doesNotHaveDuplicates();
    assertThat(stated(source.events(), LearningEvent::id)).doesNotHaveDuplicates();
  }

  @Test
  void whatRowsReferToIsThere() {
    StudentSource source = source();
    var terms = ids(source.terms(), Term::id);
    var courses = ids(source.courses(), Course::id);
    var offerings = ids(source.offerings(), CourseOffering::id);
    var students = ids(source.students(), Student::id);
    var enrolled = ids(source.enrollments(), each -> List.of(each.offering(), each.student()));

    assertThat(terms).containsAll(ids(source.offerings(), CourseOffering::term));
    assertThat(courses).containsAll(ids(source.offerings(), CourseOffering::course));
    assertThat(offerings).containsAll(ids(source.enrollments(), Enrollment::offering));
    assertThat(students).containsAll(ids(source.enrollments(), Enrollment::student));
    assertThat(offerings).containsAll(ids(source.assessments(), Assessment::offering));
    assertThat(offerings).containsAll(ids(source.resources(), LearningResource::offering));
    assertThat(ids(source.assessments(), Assessment::id))
        .containsAll(ids(source.attempts(), AssessmentAttempt::assessment));
    assertThat(ids(source.resources(), LearningResource::id))
        .containsAll(ids(source.interactions(), Interaction::resource));
    assertThat(enrolled)
        .containsAll(ids(source.interactions(), each -> List.of(each.offering(), each.student())))
        .containsAll(ids(source.events(), each -> List.of(each.offering(), each.student())));
    assertThat(ids(source.resources(), LearningResource::id))
        .containsAll(
            ids(source.events(), LearningEvent::resource).stream()
                .filter(Objects::nonNull)
                .toList());
  }

  @Test
  void allIdsBelongToTheSystem() {
    StudentSource source = source();
    List<SourceId> ids = new ArrayList<>(ids(source.terms(), Term::id));
    ids.addAll(ids(source.courses(), Course::id));
    ids.addAll(ids(source.offerings(), CourseOffering::id));
    ids.addAll(ids(source.students(), Student::id));
    ids.addAll(ids(source.assessments(), Assessment::id));
    ids.addAll(ids(source.resources(), LearningResource::id));
    ids.addAll(ids(source.events(), LearningEvent::id));

    assertThat(ids).extracting(SourceId::system).containsOnly(source.system());
  }

  /** The records of a stream, stated or taken for granted; none of its rows may be bad. */
  protected static <T> List<T> items(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      return rows.map(
              row ->
                  row instanceof SourceRow.Implied<T> implied
                      ? implied.item()
                      : ((SourceRow.Valid<T>) row).item())
          .toList();
    }
  }

  private static <T, K> List<K> ids(Stream<SourceRow<T>> opened, Function<T, K> id) {
    return items(opened).stream().map(id).toList();
  }

  private static <T, K> List<K> stated(Stream<SourceRow<T>> opened, Function<T, K> id) {
    return ids(opened.filter(row -> !(row instanceof SourceRow.Implied<T>)), id);
  }

  private static List<SourceRow<?>> rows(Supplier<Stream<? extends SourceRow<?>>> kind) {
    List<SourceRow<?>> all = new ArrayList<>();
    try (Stream<? extends SourceRow<?>> rows = kind.get()) {
      rows.forEach(all::add);
    }
    return all;
  }

  private static List<SourceRow<?>> allRows(StudentSource source) {
    return kinds(source).stream().flatMap(kind -> rows(kind).stream()).toList();
  }

  private static List<Supplier<Stream<? extends SourceRow<?>>>> kinds(StudentSource source) {
    return List.of(
        source::terms,
        source::courses,
        source::offerings,
        source::programs,
        source::staff,
        source::students,
        source::identities,
        source::memberships,
        source::assignments,
        source::enrollments,
        source::enrollmentEvents,
        source::assessments,
        source::resources,
        source::attempts,
        source::transactions,
        source::attendance,
        source::contacts,
        source::interactions,
        source::events,
        source::deletions);
  }
}
