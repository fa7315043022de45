package io.studentdata.core.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.TermId;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the repositories promise, on whatever database the store is. */
@TestInstance(Lifecycle.PER_CLASS) // nothing here writes
abstract class RepositoriesContract {
  private static final StudentSource SOURCE = SyntheticSource.ofStudents(60).seed(7);
  private static final StudentId NOBODY = StudentId.of("nowhere", "nobody");

  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeAll
  void fill() {
    store = emptyStore();
    Ingest.into(store).from(SOURCE).run();
  }

  @AfterAll
  void close() {
    store.close();
  }

  private static <T> List<T> items(Stream<SourceRow<T>> rows) {
    try (rows) {
      return rows.map(row -> ((SourceRow.Valid<T>) row).item()).toList();
    }
  }

  private static <T> List<T> paged(Repository<T> repository, int size) {
    List<T> all = new ArrayList<>();
    Page<T> page = repository.page(PageKey.START, size);
    all.addAll(page.items());
    while (page.next().isPresent()) {
      assertThat(page.items()).hasSize(size);
      page = repository.page(page.next().get(), size);
      all.addAll(page.items());
    }
    return all;
  }

  private List<Repository<?>> all() {
    return List.of(
        store.terms(),
        store.courses(),
        store.offerings(),
        store.students(),
        store.enrollments(),
        store.assessments(),
        store.resources(),
        store.attempts());
  }

  @Test
  void whatASourceHasComesBackAsItWas() {
    assertThat(store.terms().stream()).containsExactlyInAnyOrderElementsOf(items(SOURCE.terms()));
    assertThat(store.courses().stream())
        .containsExactlyInAnyOrderElementsOf(items(SOURCE.courses()));
    assertThat(store.offerings().stream())
        .containsExactlyInAnyOrderElementsOf(items(SOURCE.offerings()));
    assertThat(store.enrollments().stream())
        .containsExactlyInAnyOrderElementsOf(items(SOURCE.enrollments()));
    assertThat(store.assessments().stream())
        .containsExactlyInAnyOrderElementsOf(items(SOURCE.assessments()));
    assertThat(store.resources().stream())
        .containsExactlyInAnyOrderElementsOf(items(SOURCE.resources()));
    assertThat(store.attempts().stream())
        .containsExactlyInAnyOrderElementsOf(items(SOURCE.attempts()));
  }

  @Test
  void usesOfOneResourceOnOneDayComeBackAsOne() {
    Map<List<Object>, Integer> expected =
        items(SOURCE.interactions()).stream()
            .collect(groupingBy(RepositoriesContract::key, summingInt(Interaction::clicks)));
    assertThat(store.interactions().count()).isEqualTo(expected.size());
    assertThat(store.interactions().stream())
        .hasSize(expected.size())
        .allSatisfy(use -> assertThat(use.clicks()).isEqualTo(expected.get(key(use))));
  }

  private static List<Object> key(Interaction use) {
    return List.of(use.offering(), use.student(), use.resource(), use.day());
  }

  @Test
  void aStudentIsFoundWithTheBackgroundDeclaredLast() {
    Map<StudentId, List<Student>> declared =
        items(SOURCE.students()).stream().collect(groupingBy(Student::id));
    assertThat(store.students().count()).isEqualTo(declared.size());
    assertThat(store.students().stream()).hasSize(declared.size());
    declared.forEach(
        (id, rows) -> {
          List<Student> history = store.students().history(id);
          assertThat(history).isSortedAccordingTo(Comparator.comparing(Student::validFrom));
          assertThat(rows).containsAll(history);
          assertThat(store.students().find(id)).contains(history.get(history.size() - 1));
        });
  }

  @Test
  void everyPageSizeGivesTheSameListAsTheStream() {
    for (Repository<?> repository : all()) {
      List<?> streamed = repository.stream().toList();
      assertThat(repository.count()).isEqualTo(streamed.size());
      int count = streamed.size();
      for (int size : List.of(Math.max(1, count / 7), count, count + 1, Repository.MAX_PAGE)) {
        assertThat(paged(repository, size)).as("pages of %s", size).isEqualTo(streamed);
      }
    }
    assertThat(paged(store.terms(), 1)).isEqualTo(store.terms().stream().toList());
    assertThat(paged(store.interactions(), 997)).isEqualTo(store.interactions().stream().toList());
  }

  @Test
  void enrollmentsAreFoundByStudentByOfferingAndByBoth() {
    List<Enrollment> all = store.enrollments().stream().toList();
    Enrollment any = all.get(all.size() / 2);
    assertThat(store.enrollments().find(any.offering(), any.student())).contains(any);
    assertThat(store.enrollments().of(any.student()))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(each -> each.student().equals(any.student())).toList());
    assertThat(store.enrollments().in(any.offering()))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(each -> each.offering().equals(any.offering())).toList());
  }

  @Test
  void whatBelongsToAnOfferingIsFoundByIt() {
    for (OfferingId offering : items(SOURCE.offerings()).stream().map(each -> each.id()).toList()) {
      assertThat(store.assessments().of(offering))
          .containsExactlyElementsOf(
              store.assessments().stream().filter(a -> a.offering().equals(offering)).toList());
      assertThat(store.resources().of(offering))
          .containsExactlyElementsOf(
              store.resources().stream().filter(r -> r.offering().equals(offering)).toList());
    }
    TermId term = items(SOURCE.terms()).get(0).id();
    assertThat(store.offerings().in(term))
        .isNotEmpty()
        .allSatisfy(offering -> assertThat(offering.term()).isEqualTo(term));
  }

  @Test
  void aStudentsWorkAndUsesInAnOfferingAreInTheOrderOfDays() {
    Enrollment busy =
        store.interactions().stream()
            .findFirst()
            .flatMap(use -> store.enrollments().find(use.offering(), use.student()))
            .orElseThrow();
    List<Interaction> uses = store.interactions().of(busy.offering(), busy.student());
    assertThat(uses)
        .isSortedAccordingTo(Comparator.comparing(Interaction::day))
        .containsExactlyInAnyOrderElementsOf(
            store.interactions().stream()
                .filter(use -> use.student().equals(busy.student()))
                .filter(use -> use.offering().equals(busy.offering()))
                .toList());
    store
        .attempts()
        .of(busy.offering(), busy.student())
        .forEach(
            attempt ->
                assertThat(store.attempts().find(attempt.assessment(), busy.student()))
                    .contains(attempt));
  }

  @Test
  void whatIsNotThereIsEmpty() {
    OfferingId offering = OfferingId.of("nowhere", "no offering");
    assertThat(store.students().find(NOBODY)).isEmpty();
    assertThat(store.students().history(NOBODY)).isEmpty();
    assertThat(store.enrollments().of(NOBODY)).isEmpty();
    assertThat(store.enrollments().in(offering)).isEmpty();
    assertThat(store.enrollments().find(offering, NOBODY)).isEmpty();
    assertThat(store.attempts().find(AssessmentId.of("nowhere", "none"), NOBODY)).isEmpty();
    assertThat(store.interactions().of(offering, NOBODY)).isEmpty();
    try (StudentStore empty = StudentStore.inMemory()) {
      assertThat(empty.students().stream()).isEmpty();
      assertThat(empty.students().page(PageKey.START, 10)).isEqualTo(noPage());
      assertThat(empty.interactions().count()).isZero();
    }
  }

  private static Page<Student> noPage() {
    return new Page<>(List.of(), Optional.empty());
  }

  @Test
  void idsDifferWhereTheirLettersDifferInCase() {
    Student any = store.students().stream().findFirst().orElseThrow();
    StudentId shouted = StudentId.of(any.id().system().toUpperCase(Locale.ROOT), any.id().value());
    assertThat(store.students().find(shouted)).isEmpty();
  }

  @Test
  void aStreamCanBeLeftHalfWay() {
    for (int i = 0; i < 100; i++) { // more often than there are connections
      assertThat(store.interactions().stream().limit(3)).hasSize(3);
    }
  }

  @Test
  void aPageOfNoneOrOfTooManyIsRefused() {
    assertThatThrownBy(() -> store.terms().page(PageKey.START, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid page size: 0 (expected 1 to 10000)");
    assertThatThrownBy(() -> store.terms().page(PageKey.START, 10_001))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
