package io.studentdata.warehouse.load;

import static io.studentdata.warehouse.load.CampusRows.attendance;
import static io.studentdata.warehouse.load.CampusRows.contact;
import static io.studentdata.warehouse.load.CampusRows.deleted;
import static io.studentdata.warehouse.load.CampusRows.entry;
import static io.studentdata.warehouse.load.CampusRows.event;
import static io.studentdata.warehouse.load.CampusRows.membership;
import static io.studentdata.warehouse.load.ChangingStoreContract.clicks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rows go through, load by load, told fact by fact. Student 1 is Ann, student 2 is Bob. */
abstract class TimelineContract extends ComparedLoadContract {
  private static final List<String> FACTS =
      List.of(
          "account_transaction",
          "advising_contact",
          "assessment_attempt",
          "attendance",
          "enrollment_event",
          "interaction_daily",
          "program_membership");
  private static final String ATTEMPT =
      "insert into assessment_attempt (attempt_id, enrollment_id, assessment_id, submitted_day,"
          + " is_banked, score_percent, batch_id) values (%d, 1, 1, 5, 0, 70, $b)";

  @BeforeEach
  final void loadSome() {
    load(1, CampusRows.BASE);
    load(2, ATTEMPT.formatted(1));
  }

  @Test
  void rowsMoveToAnotherStudentAndGoAndComeBackAsNewRows() {
    assertThat(students())
        .containsExactly(
            "account_transaction 1 x 2",
            "advising_contact 1 x 1",
            "assessment_attempt 1 x 1",
            "attendance 1 x 1",
            "enrollment_event 1 x 1",
            "interaction_daily 1 x 2",
            "program_membership 1 x 1");
    load(
        3,
        "update account_transaction set student_id = 2, batch_id = $b",
        "update advising_contact set student_id = 2, batch_id = $b",
        "update assessment_attempt set enrollment_id = 2, batch_id = $b",
        "update attendance set enrollment_id = 2, batch_id = $b",
        "update enrollment_event set enrollment_id = 2, batch_id = $b",
        "update interaction set enrollment_id = 2, interaction_id = interaction_id + 100,"
            + " batch_id = $b",
        deleted("interaction", 1),
        deleted("interaction", 2),
        "update program_membership set student_id = 2, batch_id = $b");
    assertThat(students())
        .containsExactly(
            "account_transaction 2 x 2",
            "advising_contact 2 x 1",
            "assessment_attempt 2 x 1",
            "attendance 2 x 1",
            "enrollment_event 2 x 1",
            "interaction_daily 2 x 2",
            "program_membership 2 x 1");
    load(
        4,
        Stream.of(
                gone("account_transaction", 1, 2),
                gone("advising_contact", 1),
                gone("assessment_attempt", 1),
                gone("attendance", 1),
                gone("enrollment_event", 1),
                gone("interaction", 101, 102),
                gone("program_membership", 1))
            .flatMap(List::stream)
            .toArray(String[]::new));
    assertThat(students()).isEmpty();
    load(
        5,
        entry(11, 1, "2013-10-01", "'2013-10-31'", "CHARGE", "1000.00", "null")
            .replace("receipt-11", "receipt-1"),
        contact(11, 1, "1", "1", "2013-10-20", "null").replace("bob-11", "bob-1"),
        ATTEMPT.formatted(11),
        attendance(11, 1, 3, "PRESENT").replace("bob-11", "bob-1"),
        event(11, 1, 1, "REGISTERED", "-20", "null"),
        clicks(201, 1, 8, 5),
        membership(11, 1, "2013-09-01", "null"));
    assertThat(students())
        .containsExactly(
            "account_transaction 1 x 1",
            "advising_contact 1 x 1",
            "assessment_attempt 1 x 1",
            "attendance 1 x 1",
            "enrollment_event 1 x 1",
            "interaction_daily 1 x 1",
            "program_membership 1 x 1");
  }

  /** -2 is about no offering, -1 is nobody named. */
  @Test
  void aContactNamesItsOfferingAndStaffOnceTheyAreKnown() {
    load(21, contact(2, 1, "null", "null", "2013-11-02", "null"));
    assertThat(named()).containsExactly("-2 -1");
    load(
        22,
        "insert into staff (staff_id, source_system, source_id, batch_id)"
            + " values (2, 't', '18', $b)",
        "update advising_contact set staff_id = 2, batch_id = $b where advising_contact_id = 2");
    assertThat(named()).containsExactly("-2 2");
    load(
        23,
        "update advising_contact set offering_id = 1, batch_id = $b where advising_contact_id = 2");
    assertThat(named()).containsExactly("1 2");
    load(
        24,
        "update advising_contact set staff_id = null, batch_id = $b where advising_contact_id = 2",
        "delete from staff where staff_id = 2",
        deleted("staff", 2));
    assertThat(named()).containsExactly("1 -1");
  }

  @Test
  void aResourceThatComesWithLaterClicksChangesNoEarlierOnes() {
    List<String> before =
        text("select concat(resource_key, ' ', clicks) from fct_interaction_daily order by 1");
    load(
        3,
        "insert into learning_resource (resource_id, source_system, source_id, offering_id,"
            + " activity_type, batch_id) values (2, 't', 'r2', 1, 'forum', $b)");
    load(4, clicks(9, 2, 10, 4));
    assertThat(
            text("select concat(resource_key, ' ', clicks) from fct_interaction_daily order by 1"))
        .containsAll(before)
        .hasSize(3)
        .contains("2 4");
  }

  /** What no batch is said to have written is a store written by hand: a full load mends it. */
  @Test
  void aTableThatTheChangeFeedDoesNotNameIsReadByFullLoad() {
    new StoreWriter(store).unsaid(5, "update course set title = 'Chemistry', batch_id = $b");
    WarehouseLoad.into(warehouse).from(store).run();
    assertThat(text("select title from dim_course where course_key = 1"))
        .doesNotContain("Chemistry");
    WarehouseLoad.into(warehouse).from(store).full().run();
    assertThat(text("select title from dim_course where course_key = 1"))
        .containsExactly("Chemistry");
  }

  private List<String> named() {
    return text(
        "select concat(f.offering_key, ' ', f.staff_key) from fct_advising_contact f"
            + " where f.source_row_id = 2");
  }

  /** Each fact with the students its rows are about, and how many rows. */
  private List<String> students() {
    List<String> all = new ArrayList<>();
    for (String fact : FACTS) {
      all.addAll(
          text(
              "select concat('%1$s ', s.source_row_id, ' x ', count(*)) from fct_%1$s f"
                      .formatted(fact)
                  + " inner join dim_student s on s.student_key = f.student_key"
                  + " and s.student_durable_key = f.student_durable_key"
                  + " group by s.source_row_id order by 1"));
    }
    return all;
  }

  private static List<String> gone(String table, int... rows) {
    List<String> statements = new ArrayList<>();
    statements.add("delete from " + table);
    for (int row : rows) {
      statements.add(deleted(table, row));
    }
    return statements;
  }
}
