package io.studentdata.warehouse.load;

import static io.studentdata.warehouse.load.CampusRows.attendance;
import static io.studentdata.warehouse.load.CampusRows.contact;
import static io.studentdata.warehouse.load.CampusRows.deleted;
import static io.studentdata.warehouse.load.CampusRows.entry;
import static io.studentdata.warehouse.load.CampusRows.event;
import static io.studentdata.warehouse.load.CampusRows.membership;
import static io.studentdata.warehouse.load.ChangingStoreContract.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.warehouse.testkit.StarContent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs, staff, accounts, attendance, contacts: each load ends where loading at once ends. */
abstract class CampusLoadContract extends ComparedLoadContract {
  @BeforeEach
  final void loadSome() {
    load(1, CampusRows.BASE);
  }

  @Test
  void everyTableOfTheStoreHasItsRows() {
    for (String table :
        List.of(
            "dim_term",
            "dim_program",
            "dim_staff",
            "bridge_staff_assignment",
            "fct_enrollment_event",
            "fct_attendance",
            "fct_program_membership",
            "fct_advising_contact")) {
      assertThat(text("select count(*) from " + table + " where etl_run_id > 0"))
          .as(table)
          .containsExactly("1");
    }
    assertThat(text("select sum(amount) from fct_account_transaction")).containsExactly("600.0000");
  }

  @Test
  void neitherNamesNorIdsNorWordsReachTheWarehouse() {
    assertThat(StarContent.of(warehouse).tables().values().toString())
        .contains("2013J")
        .doesNotContain("bob", "Bob", "receipt", "Byron", "'17'", "Tutorial");
  }

  @Test
  void offeringsNameTheirTermAndFollowItsCorrection() {
    load(2, "update term set name = 'Autumn 2013', batch_id = $b where term_id = 1");
    assertThat(
            text(
                "select t.term_name from dim_offering o inner join dim_term t"
                    + " on t.term_key = o.term_key where o.offering_key > 0"))
        .containsExactly("Autumn 2013");
  }

  @Test
  void staffAreCountedByWhatTheyDoNow() {
    assertThat(roles()).containsExactly("0 1 0");
    load(
        2,
        "insert into staff_assignment (staff_assignment_id, staff_id, offering_id, staff_role,"
            + " batch_id) values (2, 1, 1, 'ADVISOR', $b)");
    load(
        3,
        "update staff_assignment set staff_role = 'TEACHER', batch_id = $b"
            + " where staff_assignment_id = 1");
    assertThat(roles()).containsExactly("1 0 1");
    load(
        4,
        "delete from staff_assignment where staff_assignment_id = 1",
        deleted("staff_assignment", 1));
    assertThat(roles()).containsExactly("0 0 1");
    assertThat(text("select staff_role from bridge_staff_assignment")).containsExactly("ADVISOR");
  }

  @Test
  void factsAboutStudentsFollowADeclarationThatArrivesLate() {
    load(2, profile(2, "2013-10-15", "London"));
    assertThat(region("fct_attendance")).containsExactly("Wales");
    assertThat(region("fct_program_membership")).containsExactly("Wales");
    assertThat(region("fct_advising_contact")).containsExactly("London");
    assertThat(region("fct_account_transaction")).containsExactly("London", "Wales");
    load(3, profile(3, "2013-08-01", "Ireland"), profile(4, "2013-09-10", "Kent"));
    load(
        4,
        "delete from student_profile where student_profile_id = 1",
        deleted("student_profile", 1));
    assertThat(region("fct_enrollment_event")).containsExactly("Kent");
    assertThat(region("fct_program_membership")).containsExactly("Ireland");
  }

  @Test
  void rowsThatMoveLeaveWhatTheyHadAndDeletedOnesGo() {
    load(
        2,
        "update enrollment_event set enrollment_id = 2, batch_id = $b",
        "update attendance set enrollment_id = 2, attendance_status = 'LATE', batch_id = $b",
        "update program_membership set student_id = 2, to_date = '2014-06-30', batch_id = $b",
        "update advising_contact set student_id = 2, offering_id = null, staff_id = null,"
            + " outcome = 'REACHED', batch_id = $b",
        "update account_transaction set student_id = 2, batch_id = $b"
            + " where account_transaction_id = 2");
    assertThat(text("select to_date_key from fct_program_membership")).containsExactly("20140630");
    assertThat(
            text(
                "select concat(offering_key, ' ', staff_key, ' ', outcome) from"
                    + " fct_advising_contact"))
        .containsExactly("-2 -1 REACHED");
    load(
        3,
        "delete from attendance",
        deleted("attendance", 1),
        "delete from enrollment_event",
        deleted("enrollment_event", 1),
        "delete from advising_contact",
        deleted("advising_contact", 1),
        attendance(2, 1, 4, "ABSENT"),
        event(5, 1, 1, "REGISTERED", "null", "null"),
        contact(2, 1, "null", "1", "2013-12-01", "'DECLINED'"),
        membership(2, 1, "2013-09-01", "'2013-12-31'"));
    assertThat(text("select attendance_status from fct_attendance")).containsExactly("ABSENT");
    assertThat(text("select count(*) from fct_program_membership")).containsExactly("2");
  }

  @Test
  void aStudentWhoIsForgottenTakesTheirRowsAlong() {
    load(
        2,
        "delete from program_membership where student_id = 1",
        deleted("program_membership", 1),
        "delete from advising_contact where student_id = 1",
        deleted("advising_contact", 1),
        "insert into student (student_id, source_system, source_id, batch_id)"
            + " values (9, 'erased', 'stand-in', $b)",
        "update account_transaction set student_id = 9, source_system = 'erased', batch_id = $b");
    assertThat(
            text(
                "select distinct s.source_row_id from fct_account_balance_monthly f inner join"
                    + " dim_student s on s.student_key = f.student_key"))
        .containsExactly("9");
  }

  @Test
  void anEntryThatArrivesLateIsThereOnItsDay() {
    load(2, entry(3, 2, "2013-10-02", "null", "AID", "-50.00", "null"));
    assertThat(
            text(
                "select concat(posted_date_key, ' ', amount) from fct_account_transaction"
                    + " order by posted_date_key"))
        .containsExactly("20131001 1000.0000", "20131002 -50.0000", "20131115 -400.0000");
  }

  private List<String> roles() {
    return text(
        "select concat(teacher_offerings, ' ', tutor_offerings, ' ', advisor_offerings)"
            + " from dim_staff where staff_key > 0");
  }

  private List<String> region(String fact) {
    return text(
        "select distinct s.region from %s f inner join dim_student s on s.student_key ="
                .formatted(fact)
            + " f.student_key order by 1");
  }
}
