package io.studentdata.warehouse.load;

import java.util.stream.Stream;

/** Statements that fill a store's tables besides teaching; {@code $b} stands for the batch. */
final class CampusRows {
  /**
   * Ann of {@link ChangingStoreContract#BASE} and Bob, their staff, programs, accounts and
   * contacts.
   */
  static final String[] BASE =
      Stream.concat(
              Stream.of(ChangingStoreContract.BASE),
              Stream.of(
                  "insert into student (student_id, source_system, source_id, batch_id)"
                      + " values (2, 't', 'bob', $b)",
                  "insert into enrollment (enrollment_id, student_id, offering_id, registered_day,"
                      + " previous_attempts, studied_credits, batch_id)"
                      + " values (2, 2, 1, 0, 0, 30, $b)",
                  "insert into program (program_id, source_system, source_id, title, batch_id)"
                      + " values (1, 't', 'BSC', 'Science', $b)",
                  "insert into staff (staff_id, source_system, source_id, display_name, batch_id)"
                      + " values (1, 't', '17', 'Prof. Ada Byron', $b)",
                  "insert into staff_assignment (staff_assignment_id, staff_id, offering_id,"
                      + " staff_role, batch_id) values (1, 1, 1, 'TUTOR', $b)",
                  event(1, 1, 1, "REGISTERED", "-20", "null"),
                  attendance(1, 1, 3, "PRESENT"),
                  membership(1, 1, "2013-09-01", "null"),
                  entry(1, 1, "2013-10-01", "'2013-10-31'", "CHARGE", "1000.00", "null"),
                  entry(2, 1, "2013-11-15", "null", "PAYMENT", "-400.00", "null"),
                  contact(1, 1, "1", "1", "2013-10-20", "null")))
          .toArray(String[]::new);

  private CampusRows() {}

  static String event(long id, long enrollment, int number, String type, String day, String end) {
    return "insert into enrollment_event (enrollment_event_id, enrollment_id, event_number,"
        + " event_type, course_day, final_result, batch_id) values (%d, %d, %d, '%s', %s, %s, $b)"
            .formatted(id, enrollment, number, type, day, end);
  }

  static String attendance(long id, long enrollment, int day, String status) {
    return "insert into attendance (attendance_id, source_system, source_id, enrollment_id,"
        + " course_day, session_name, attendance_status, batch_id)"
        + " values (%1$d, 't', 'bob-%1$d', %2$d, %3$d, 'Tutorial of Bob', '%4$s', $b)"
            .formatted(id, enrollment, day, status);
  }

  static String membership(long id, long student, String from, String to) {
    return "insert into program_membership (program_membership_id, student_id, program_id,"
        + " from_date, to_date, batch_id) values (%d, %d, 1, '%s', %s, $b)"
            .formatted(id, student, from, to);
  }

  static String entry(
      long id, long student, String on, String due, String type, String amount, String reverses) {
    return "insert into account_transaction (account_transaction_id, source_system, source_id,"
        + " student_id, posted_on, due_on, transaction_type, amount, currency, reverses_id,"
        + " description, batch_id) values (%1$d, 't', 'receipt-%1$d', %2$d, '%3$s', %4$s, '%5$s',"
            .formatted(id, student, on, due, type)
        + " %s, 'EUR', %s, 'Paid by Mrs. Bob', $b)".formatted(amount, reverses);
  }

  static String contact(
      long id, long student, String offering, String staff, String on, String outcome) {
    return "insert into advising_contact (advising_contact_id, source_system, source_id,"
        + " student_id, offering_id, staff_id, contacted_on, channel, outcome, batch_id)"
        + " values (%1$d, 't', 'bob-%1$d', %2$d, %3$s, %4$s, '%5$s', 'EMAIL', %6$s, $b)"
            .formatted(id, student, offering, staff, on, outcome);
  }

  /** What a deletion leaves in the change feed. */
  static String deleted(String table, long row) {
    return "insert into change_delete (batch_id, table_name, row_id) values ($b, '%s', %d)"
        .formatted(table, row);
  }
}
