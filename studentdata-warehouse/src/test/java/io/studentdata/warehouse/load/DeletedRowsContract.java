package io.studentdata.warehouse.load;

import static io.studentdata.warehouse.load.ChangingStoreContract.clicks;
import static io.studentdata.warehouse.load.ChangingStoreContract.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deletes, reappearances and rows that move: each load ends where loading all at once ends. */
abstract class DeletedRowsContract extends ComparedLoadContract {
  private static final String ATTEMPT =
      "insert into assessment_attempt (attempt_id, enrollment_id, assessment_id, submitted_day,"
          + " is_banked, score_percent, batch_id) values (%d, %d, 1, 5, 0, 70, $b)";
  private static final String[] BOB = {
    "insert into student (student_id, source_system, source_id, batch_id) values (2, 't', 'bob', $b)",
    "insert into enrollment (enrollment_id, student_id, offering_id, registered_day,"
        + " previous_attempts, studied_credits, batch_id) values (2, 2, 1, 0, 0, 30, $b)"
  };

  @BeforeEach
  final void loadSome() {
    load(1, Stream.of(ChangingStoreContract.BASE, BOB).flatMap(Stream::of).toArray(String[]::new));
    load(2, ATTEMPT.formatted(1, 1));
  }

  @Test
  void aStudentWhoDeclaredNothingIsThereAndLaterDeclarationsReachTheFacts() {
    assertThat(text("select declared_on from dim_student where source_row_id = 2"))
        .containsExactly("1900-01-01");
    load(3, profile(9, "2013-09-01", "Wales").replace("(9, 1,", "(9, 2,"));
    assertThat(
            text(
                "select s.region from fct_enrollment e inner join dim_student s"
                    + " on s.student_key = e.student_key where e.source_row_id = 2"))
        .containsExactly("Wales");
  }

  @Test
  void deletedClicksLeaveTheirDayAndTheirWeek() {
    load(3, "delete from interaction where interaction_id = 2", deleted("interaction", 2));
    assertThat(text("select course_day from fct_interaction_daily")).containsExactly("-3");
    assertThat(text("select sum(clicks) from fct_engagement_weekly")).containsExactly("2");
  }

  @Test
  void weeksThatAreNoMoreGoAlsoWhereAsManyCome() {
    String weeks =
        "select concat(e.source_row_id, ' ', w.course_week) from fct_engagement_weekly w"
            + " inner join fct_enrollment e on e.enrollment_key = w.enrollment_key"
            + " order by e.source_row_id, w.course_week";
    assertThat(text(weeks)).containsExactly("1 -1", "1 0", "1 1", "2 0", "2 1");
    load(
        3,
        "update course_offering set length_days = 7, batch_id = $b where offering_id = 1",
        clicks(3, 1, -24, 1));
    assertThat(text(weeks)).containsExactly("1 -4", "1 -3", "1 -2", "1 -1", "1 0", "1 1", "2 0");
  }

  @Test
  void aDeletedEnrollmentTakesAllThatHangsOnIt() {
    load(3, ATTEMPT.formatted(2, 2));
    load(
        4,
        "delete from assessment_attempt where attempt_id = 2",
        deleted("assessment_attempt", 2),
        "delete from enrollment where enrollment_id = 2",
        deleted("enrollment", 2));
    assertThat(text("select count(*) from fct_enrollment")).containsExactly("1");
    assertThat(text("select count(distinct enrollment_key) from fct_engagement_weekly"))
        .containsExactly("1");
  }

  @Test
  void whatWasDeletedMayComeBackUnderAnotherRow() {
    load(
        3, "delete from assessment_attempt where attempt_id = 1", deleted("assessment_attempt", 1));
    assertThat(text("select count(*) from fct_assessment_attempt")).containsExactly("0");
    load(4, ATTEMPT.formatted(7, 1));
    load(
        5,
        "delete from assessment_attempt where attempt_id = 7",
        deleted("assessment_attempt", 7),
        ATTEMPT.formatted(8, 1));
    assertThat(text("select source_row_id from fct_assessment_attempt")).containsExactly("8");
  }

  @Test
  void anAttemptThatMovesToAnotherEnrollmentLeavesTheOneItHad() {
    load(3, "update assessment_attempt set enrollment_id = 2, batch_id = $b where attempt_id = 1");
    assertThat(
            text(
                "select e.source_row_id from fct_assessment_attempt a inner join fct_enrollment e"
                    + " on e.enrollment_key = a.enrollment_key"))
        .containsExactly("2");
  }

  @Test
  void anEnrollmentThatMovesTakesItsFactsAlong() {
    load(
        3,
        "insert into course_offering (offering_id, source_system, source_id, course_id, term_id,"
            + " starts_on, length_days, batch_id)"
            + " values (2, 't', 'AAA-2014B', 1, 1, '2014-02-01', 21, $b)",
        "update enrollment set offering_id = 2, batch_id = $b where enrollment_id = 1");
    assertThat(
            text(
                "select distinct o.offering_code from fct_interaction_daily f"
                    + " inner join dim_offering o on o.offering_key = f.offering_key"))
        .containsExactly("AAA-2014B");
  }

  @Test
  void anOfferingThatBeginsLaterMeetsItsStudentsAsTheyAreThen() {
    load(3, profile(2, "2013-10-20", "London"));
    load(
        4,
        "update course_offering set starts_on = '2013-11-01', length_days = 28, batch_id = $b"
            + " where offering_id = 1");
    assertThat(
            text(
                "select distinct s.region from fct_interaction_daily f inner join dim_student s"
                    + " on s.student_key = f.student_key"))
        .containsExactly("London");
  }

  @Test
  void aWithdrawnDeclarationGivesTheFactsBackToTheOneBefore() {
    load(3, profile(2, "2013-10-05", "London"));
    load(
        4,
        "delete from student_profile where student_profile_id = 2",
        deleted("student_profile", 2));
    assertThat(text("select count(*) from dim_student where region = 'London'"))
        .containsExactly("0");
  }

  @Test
  void aStudentWhoLosesNameAndBackgroundKeepsTheKeyButNotThePseudonym() {
    List<String> before = text("select student_pseudonym from dim_student where source_row_id = 1");
    List<String> keys = text("select student_durable_key from fct_interaction_daily order by 1");
    load(
        3,
        "update student set source_id = 'erased-4711', batch_id = $b where student_id = 1",
        "update student_profile set region = null, batch_id = $b where student_id = 1");
    assertThat(text("select student_pseudonym from dim_student"))
        .doesNotContainAnyElementsOf(before);
    assertThat(text("select student_durable_key from fct_interaction_daily order by 1"))
        .isEqualTo(keys);
  }

  @Test
  void aRenamedResourceKeepsItsKeyAndAnotherMayTakeItsName() {
    load(
        3,
        "update learning_resource set source_id = 'r1-old', batch_id = $b where resource_id = 1",
        "insert into learning_resource (resource_id, source_system, source_id, offering_id,"
            + " activity_type, batch_id) values (2, 't', 'r1', 1, 'forum', $b)",
        clicks(3, 2, 9, 4));
    assertThat(
            text(
                "select concat(r.resource_code, ' ', sum(f.clicks)) from fct_interaction_daily f"
                    + " inner join dim_resource r on r.resource_key = f.resource_key"
                    + " group by r.resource_code order by 1"))
        .containsExactly("r1 4", "r1-old 7");
  }

  @Test
  void theKeysOfTheLastStudentAreNotGivenToTheNextOne() {
    String keys =
        "select concat(e.enrollment_key, ' ', e.student_durable_key, ' ', e.student_key)"
            + " from fct_enrollment e where e.source_row_id = ";
    List<String> before = text(keys + 2);
    load(
        3,
        "delete from enrollment where enrollment_id = 2",
        deleted("enrollment", 2),
        "delete from student where student_id = 2",
        deleted("student", 2));
    load(4, Stream.of(BOB).map(DeletedRowsContract::asCem).toArray(String[]::new));
    assertThat(before).containsExactly("2 2 2");
    assertThat(text(keys + 3)).containsExactly("3 3 3");
  }

  private static String asCem(String statement) {
    return statement
        .replace("'bob'", "'cem'")
        .replace("values (2, 2,", "values (3, 3,")
        .replace("values (2,", "values (3,");
  }

  private static String deleted(String table, long row) {
    return "insert into change_delete (batch_id, table_name, row_id) values ($b, '%s', %d)"
        .formatted(table, row);
  }
}
