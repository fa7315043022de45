package io.studentdata.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.model.Term;
import io.studentdata.core.testkit.ListedSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link StudentSource} promises about its rows. To test a source of your own, extend
 * this and return one over well-formed data that is small enough to hold in memory and has some
 * rows of each kind that the source can have: all of them are expected to be good and to fit each
 * other. What a source only takes for granted ({@link SourceRow.Implied}) may occur repeatedly, and
 * what rows refer to in other systems is not looked for.
 *
 * <pre>{@code
 * class RegistrySourceTest extends StudentSourceContract {
 *   @TempDir Path folder;
 *
 *   @Override
 *   protected StudentSource source() {
 *     return RegistrySource.of(Registry.writtenTo(folder)); // a helper of yours
 *   }
 * }
 * }</pre>
 *
 * <p>What an import of it comes to is the matter of {@link
 * io.studentdata.core.ingest.SourceImportContract}, or of {@link
 * io.studentdata.core.ingest.FileImportContract} where it reads files. The contracts need JUnit 5
 * and AssertJ; {@code docs/sources.md} has the lines for Maven.
 */
public abstract class StudentSourceContract {
  /** A source over well-formed data, some of each kind it has; the same data each time. */
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
      assertThat(row.origin().file()).isNotBlank().doesNotContain("/", "\\", "\n");
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
  void notesAreOneLineEachOnceAllIsRead() {
    StudentSource source = source();
    assertThat(allRows(source)).isNotEmpty();

    assertThat(source.notes()).allSatisfy(note -> assertThat(note).isNotBlank().hasLineCount(1));
  }

  @Test
  void noIdOccursTwice() {
    ListedSource rows = ListedSource.of(source());

    assertThat(stated(rows.terms, Term::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.courses, Course::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.offerings, CourseOffering::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.programs, Program::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.staff, StaffMember::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.students, each -> List.of(each.id(), each.validFrom())))
        .doesNotHaveDuplicates();
    assertThat(stated(rows.identities, StudentIdentity::student)).doesNotHaveDuplicates();
    assertThat(
            stated(rows.memberships, each -> List.of(each.student(), each.program(), each.from())))
        .doesNotHaveDuplicates();
    assertThat(stated(rows.assignments, each -> each)).doesNotHaveDuplicates();
    assertThat(stated(rows.assessments, Assessment::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.resources, LearningResource::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.enrollments, each -> List.of(each.offering(), each.student())))
        .doesNotHaveDuplicates();
    assertThat(
            stated(
                rows.enrollmentEvents,
                each -> List.of(each.offering(), each.student(), each.number())))
        .doesNotHaveDuplicates();
    assertThat(stated(rows.attempts, each -> List.of(each.assessment(), each.student())))
        .doesNotHaveDuplicates();
    assertThat(stated(rows.transactions, AccountTransaction::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.attendance, Attendance::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.contacts, AdvisingContact::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.events, LearningEvent::id)).doesNotHaveDuplicates();
    assertThat(stated(rows.deletions, each -> each)).doesNotHaveDuplicates();
  }

  @Test
  void whatRowsReferToIsThere() {
    References.of(ListedSource.of(source())).assertThere();
  }

  @Test
  void whatIsStatedBelongsToTheSystem() {
    ListedSource rows = ListedSource.of(source());
    List<SourceId> ids = new ArrayList<>(stated(rows.terms, Term::id));
    ids.addAll(stated(rows.courses, Course::id));
    ids.addAll(stated(rows.offerings, CourseOffering::id));
    ids.addAll(stated(rows.programs, Program::id));
    ids.addAll(stated(rows.staff, StaffMember::id));
    ids.addAll(stated(rows.students, Student::id));
    ids.addAll(stated(rows.assessments, Assessment::id));
    ids.addAll(stated(rows.resources, LearningResource::id));
    ids.addAll(stated(rows.transactions, AccountTransaction::id));
    ids.addAll(stated(rows.attendance, Attendance::id));
    ids.addAll(stated(rows.contacts, AdvisingContact::id));
    ids.addAll(stated(rows.events, LearningEvent::id));

    assertThat(ids).extracting(SourceId::system).allMatch(rows.system()::equals);
  }

  /** The records of a stream, stated or taken for granted; none of its rows may be bad. */
  protected static <T> List<T> items(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      return rows.map(References::item).toList();
    }
  }

  private static <T, K> List<K> stated(List<SourceRow<T>> rows, Function<T, K> id) {
    return rows.stream()
        .filter(row -> !(row instanceof SourceRow.Implied<T>))
        .map(row -> id.apply(References.item(row)))
        .toList();
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
