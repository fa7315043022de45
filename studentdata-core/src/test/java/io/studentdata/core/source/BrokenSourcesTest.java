package io.studentdata.core.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.testkit.Campus;
import io.studentdata.core.testkit.ListedSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The contract on rows fails where it should: on a source that breaks it on purpose. */
final class BrokenSourcesTest {
  private static final ListedSource SOUND = Campus.of(6);

  private static final class Contract extends StudentSourceContract {
    private final ListedSource source;

    private Contract(Consumer<ListedSource> fault) {
      source = ListedSource.of(SOUND);
      fault.accept(source);
    }

    @Override
    protected StudentSource source() {
      return source;
    }
  }

  @Test
  void aSoundSourceKeepsIt() {
    Contract contract = new Contract(source -> {});

    assertThatCode(contract::noIdOccursTwice).doesNotThrowAnyException();
    assertThatCode(contract::whatRowsReferToIsThere).doesNotThrowAnyException();
    assertThatCode(contract::whatIsStatedBelongsToTheSystem).doesNotThrowAnyException();
    assertThatCode(contract::everyRowIsGoodAndSaysWhereItStands).doesNotThrowAnyException();
  }

  @Test
  void aRowThatComesTwiceBreaksIt() {
    for (int kind = 0; kind < SOUND.all().size(); kind++) {
      List<?> rows = SOUND.all().get(kind);
      if (!rows.isEmpty() && rows != SOUND.interactions) {
        int place = kind;
        Contract contract = new Contract(source -> repeatFirst(source.all().get(place)));

        assertThatThrownBy(contract::noIdOccursTwice)
            .as("%s", rows.get(0))
            .isInstanceOf(AssertionError.class);
      }
    }
  }

  @Test
  void aReferenceToWhatIsMissingBreaksIt() {
    List<Consumer<ListedSource>> faults =
        List.of(
            source -> source.terms.clear(),
            source -> source.courses.clear(),
            source -> source.offerings.clear(),
            source -> source.programs.clear(),
            source -> source.staff.clear(),
            source -> source.students.clear(),
            source -> source.assessments.clear(),
            source -> source.resources.clear(),
            source -> source.enrollments.clear(),
            source -> source.transactions.remove(reversed(source)));
    for (int i = 0; i < faults.size(); i++) {
      Contract contract = new Contract(faults.get(i));

      assertThatThrownBy(contract::whatRowsReferToIsThere)
          .as("fault %d", i)
          .isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void aBadRowOrAnotherSystemsIdBreaksIt() {
    Course foreign = new Course(CourseId.of("elsewhere", "C"), "C");
    SourceRow<Course> row = ListedSource.row("courses.csv", 9, foreign);
    RowProblem problem = new RowProblem(row.origin(), "title", "", "1 to 200 characters");

    assertThatThrownBy(new Contract(s -> s.courses.add(row))::whatIsStatedBelongsToTheSystem)
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            new Contract(s -> s.courses.add(new SourceRow.Invalid<>(problem)))
                ::everyRowIsGoodAndSaysWhereItStands)
        .isInstanceOf(AssertionError.class);
  }

  private static <T> void repeatFirst(List<T> rows) {
    rows.add(rows.get(0));
  }

  /** Where the entry stands that another one takes back. */
  private static int reversed(ListedSource source) {
    for (int i = 0; i < source.transactions.size(); i++) {
      var id = ListedSource.item(source.transactions.get(i)).id();
      if (source.transactions.stream()
          .anyMatch(each -> id.equals(ListedSource.item(each).reverses()))) {
        return i;
      }
    }
    throw new AssertionError("no entry is taken back");
  }
}
