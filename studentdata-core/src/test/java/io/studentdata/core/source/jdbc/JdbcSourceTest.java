package io.studentdata.core.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.ContactOutcome;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;
import io.studentdata.core.testkit.StudentSystem;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JdbcSourceTest extends StudentSourceContract {
  private StudentSystem system;

  @BeforeEach
  void create() throws SQLException {
    system = new StudentSystem();
  }

  @AfterEach
  void drop() throws SQLException {
    system.drop();
  }

  @Override
  protected StudentSource source() {
    return system.source();
  }

  @Test
  void datesBecomeCourseDaysOfTheirOffering() {
    List<Enrollment> enrollments = items(source().enrollments());

    assertThat(enrollments)
        .extracting(each -> each.student().value(), Enrollment::registeredDay)
        .contains(tuple("7001", -17), tuple("7002", 2), tuple("7003", null));
    assertThat(enrollments)
        .filteredOn(each -> each.result() == FinalResult.WITHDRAWN)
        .extracting(Enrollment::withdrawnDay)
        .containsExactly(25);
    assertThat(items(source().attempts()))
        .extracting(AssessmentAttempt::submittedDay)
        .containsExactly(27, 117);
    assertThat(items(source().interactions()))
        .extracting(Interaction::day)
        .containsExactly(0, 0, -6, 77);
    assertThat(items(source().attendance())).extracting(Attendance::day).containsExactly(7, 7);
  }

  @Test
  void theLastDayOfAnOfferingGivesItsLength() {
    assertThat(items(source().offerings()))
        .extracting(CourseOffering::lengthDays)
        .containsExactly(119, 118, 105);
  }

  @Test
  void namesOfChoicesMayBeWrittenAsPeopleDo() {
    assertThat(items(source().contacts()))
        .extracting(AdvisingContact::outcome)
        .containsExactly(ContactOutcome.NOT_REACHED, null);
    assertThat(items(source().assessments()))
        .extracting(each -> each.type().name())
        .containsExactly("TUTOR_MARKED", "EXAM", "OTHER");
  }

  @Test
  void moneyKeepsItsDecimals() {
    assertThat(items(source().transactions()))
        .extracting(AccountTransaction::amount)
        .extracting(Object::toString)
        .containsExactly("350.50", "-350.50", "350.50", "-350.50");
  }

  @Test
  void kindsWithoutAQueryAreEmpty() {
    try (Stream<SourceRow<Assessment>> rows =
        JdbcSource.of("sis", system.dataSource()).assessments()) {
      assertThat(rows).isEmpty();
    }
  }

  @Test
  void aBadValueSaysWhereAndWhatWasExpected() throws SQLException {
    system.run("update booking set grade = 'sehr gut' where matric = 7003");
    system.run("update visit set hits = 0 where matric = 7002");
    system.run("update bill set pay_by = date '2020-01-01' where nr = 1");

    assertThat(problems(source().enrollments()))
        .containsExactly(
            "the query for enrollments line 4: final_result is 'sehr gut' (expected one of"
                + " [DISTINCTION, PASS, FAIL, WITHDRAWN])");
    assertThat(problems(source().interactions()))
        .containsExactly(
            "the query for interactions line 3: clicks is '0' (expected a whole number from 1 to"
                + " 1000000)");
    assertThat(problems(source().transactions()))
        .containsExactly(
            "the query for transactions line 1: due day is '2020-01-01' (expected 2024-09-25 or"
                + " later)");
  }

  @Test
  void aDateInAnUnknownOfferingIsABadRow() throws SQLException {
    system.run("insert into booking values (9, 7003, date '2025-04-01', null, null, null)");

    assertThat(problems(source().enrollments()))
        .singleElement()
        .asString()
        .contains("offering_id is '9'");
  }

  @Test
  void bytesAreNoIdAndNothingToContinueBy() {
    JdbcSource source =
        JdbcSource.of("sis", system.dataSource())
            .with(JdbcRecord.COURSES, "select x'00ff' as id, name as title from module")
            .with(JdbcRecord.PROGRAMS, "select code as id, title, x'01' as v from curriculum", "v");

    assertThat(problems(source.courses()))
        .hasSize(2)
        .contains(
            "the query for courses line 1: id is 'a value of type BINARY VARYING' (expected a text"
                + " or number; convert it in the query)");
    assertThatThrownBy(() -> items(source.programs()))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage(
            "Cannot read the query for programs: column v to continue by is a value of type BINARY"
                + " VARYING (expected a number, date, time or text). Convert it in the query");
  }

  @Test
  void aDatabaseThatCannotBeReachedIsOneClearError() {
    JdbcDataSource nowhere = new JdbcDataSource();
    nowhere.setURL("jdbc:h2:tcp://localhost:1/none");
    JdbcSource source = JdbcSource.of("sis", nowhere).with(JdbcRecord.COURSES, "select 1");

    assertThatThrownBy(source::courses)
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("Cannot connect to the database to read from: ");
  }

  @Test
  void aMissingColumnIsNamedWithWhatToDo() {
    JdbcSource source =
        JdbcSource.of("sis", system.dataSource())
            .with(JdbcRecord.COURSES, "select code, name from module");

    assertThatThrownBy(source::courses)
        .isInstanceOf(SourceFormatException.class)
        .hasMessage(
            "Cannot read the query for courses: column id, title are missing (found CODE, NAME)."
                + " Name the columns in the query, as in 'STUDENT_NO as id'");
  }

  @Test
  void aQueryTheDatabaseRefusesIsOneClearError() {
    JdbcSource source =
        JdbcSource.of("sis", system.dataSource())
            .with(JdbcRecord.COURSES, "select id from nothing");

    assertThatThrownBy(source::courses)
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("Cannot read the query for courses: the database said");
  }

  @Test
  void aColumnToContinueByIsAPlainName() {
    JdbcSource source = JdbcSource.of("sis", system.dataSource());

    assertThatThrownBy(() -> source.with(JdbcRecord.COURSES, "select 1", "a; drop table b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected letters, digits and underscores");
  }

  @Test
  void readingOnYieldsWhatChangedSinceAndTheLastRowsAgain() throws SQLException {
    JdbcSource first = system.source();
    assertThat(items(first.enrollments())).hasSize(4);
    JdbcPosition position = JdbcPosition.parse(first.reached().toString());

    assertThat(items(system.source().since(position).enrollments()))
        .extracting(each -> each.student().value())
        .containsExactly("7003");
    system.run(
        "update booking set grade = 'fail', touched = timestamp '2025-08-01 00:00:00' where class_nr = 2");
    JdbcSource next = system.source().since(position);
    assertThat(items(next.enrollments()))
        .extracting(each -> each.student().value())
        .containsExactly("7003", "7001");
    assertThat(items(next.courses())).as("has no column to continue by").hasSize(2);
    assertThat(next.reached()).isNotEqualTo(position);
  }

  @Test
  void aStreamLeftEarlyHasReachedNothing() {
    JdbcSource source = system.source();
    try (Stream<SourceRow<Enrollment>> rows = source.enrollments()) {
      Iterator<SourceRow<Enrollment>> begun = rows.iterator();
      begun.next();
    }

    assertThat(source.reached()).isEqualTo(JdbcPosition.start());
  }

  @Test
  void positionsSurviveBeingKeptAsText() {
    JdbcPosition position =
        JdbcPosition.start()
            .with(JdbcRecord.STUDENTS, JdbcPosition.kept(41L))
            .with(JdbcRecord.ATTEMPTS, JdbcPosition.kept(java.time.LocalDate.of(2025, 1, 2)))
            .with(
                JdbcRecord.EVENTS,
                JdbcPosition.kept(java.sql.Timestamp.valueOf("2025-01-02 03:04:05.000006")))
            .with(JdbcRecord.TERMS, JdbcPosition.kept("a=b:c"));

    assertThat(JdbcPosition.parse(position.toString())).isEqualTo(position);
    assertThatThrownBy(() -> JdbcPosition.parse("students"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected lines as JdbcPosition.toString() gives them");
  }

  private static <T> List<String> problems(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      return rows.filter(SourceRow.Invalid.class::isInstance)
          .map(row -> ((SourceRow.Invalid<T>) row).problem().message())
          .toList();
    }
  }
}
