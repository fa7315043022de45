package io.studentdata.warehouse.testkit;

import io.studentdata.warehouse.db.Warehouse;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a warehouse says, by names instead of keys: two warehouses that went different ways to the
 * same content are equal here.
 *
 * @param tables the rows of each table, as text, in a fixed order
 */
public record StarContent(Map<String, List<String>> tables) {
  private static final String OF_ENROLLMENT =
      """
      inner join dim_offering o on o.offering_key = f.offering_key
      inner join dim_student s on s.student_key = f.student_key
          and s.student_durable_key = f.student_durable_key
      inner join fct_enrollment e on e.enrollment_key = f.enrollment_key
          and e.offering_key = f.offering_key and e.student_durable_key = f.student_durable_key
      """;
  private static final String WHO = "o.offering_code, s.student_pseudonym, s.declared_on, ";
  private static final String OF_STUDENT =
      """
      inner join dim_student s on s.student_key = f.student_key
          and s.student_durable_key = f.student_durable_key
      """;

  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put("dim_course", "select source_system, course_code, title from dim_course");
    QUERIES.put(
        "dim_offering",
        "select o.source_system, o.offering_code, c.course_code, o.term_code, o.start_date,"
            + " o.start_day_number, o.start_is_approximate, o.length_days, t.term_name"
            + " from dim_offering o inner join dim_course c on c.course_key = o.course_key"
            + " inner join dim_term t on t.term_key = o.term_key");
    QUERIES.put(
        "dim_term",
        "select source_system, term_code, term_name, start_date, start_day_number,"
            + " start_is_approximate from dim_term");
    QUERIES.put("dim_program", "select source_system, program_code, title from dim_program");
    QUERIES.put(
        "dim_staff",
        "select staff_pseudonym, teacher_offerings, tutor_offerings, advisor_offerings,"
            + " other_offerings from dim_staff");
    QUERIES.put(
        "bridge_staff_assignment",
        "select p.staff_pseudonym, o.offering_code, b.staff_role from bridge_staff_assignment b"
            + " inner join dim_staff p on p.staff_key = b.staff_key"
            + " inner join dim_offering o on o.offering_key = b.offering_key");
    QUERIES.put(
        "dim_student",
        "select student_pseudonym, declared_on, gender, region, highest_education,"
            + " deprivation_band, age_band, disability, valid_from, valid_to, is_current"
            + " from dim_student");
    QUERIES.put(
        "dim_assessment",
        "select o.offering_code, a.assessment_code, a.assessment_type, a.due_day, a.weight_percent"
            + " from dim_assessment a inner join dim_offering o on o.offering_key = a.offering_key");
    QUERIES.put(
        "dim_resource",
        "select o.offering_code, r.resource_code, r.activity_type, r.week_from, r.week_to"
            + " from dim_resource r inner join dim_offering o on o.offering_key = r.offering_key");
    QUERIES.put(
        "fct_enrollment",
        "select "
            + WHO
            + "f.registered_day, f.withdrawn_day, f.previous_attempts,"
            + " f.studied_credits, f.final_result from fct_enrollment f "
            + OF_ENROLLMENT);
    QUERIES.put(
        "fct_assessment_attempt",
        "select "
            + WHO
            + "a.assessment_code, f.submitted_day, f.is_banked, f.score_percent"
            + " from fct_assessment_attempt f "
            + OF_ENROLLMENT
            + " inner join dim_assessment a on a.assessment_key = f.assessment_key");
    QUERIES.put(
        "fct_interaction_daily",
        "select "
            + WHO
            + "r.resource_code, f.course_day, f.clicks"
            + " from fct_interaction_daily f "
            + OF_ENROLLMENT
            + " inner join dim_resource r on r.resource_key = f.resource_key");
    QUERIES.put(
        "fct_engagement_weekly",
        "select "
            + WHO
            + "f.course_week, f.active_days, f.clicks, f.resources"
            + " from fct_engagement_weekly f "
            + OF_ENROLLMENT);
    QUERIES.put(
        "fct_enrollment_event",
        "select "
            + WHO
            + "f.event_number, f.event_type, f.course_day, f.final_result"
            + " from fct_enrollment_event f "
            + OF_ENROLLMENT);
    QUERIES.put(
        "fct_attendance",
        "select "
            + WHO
            + "f.attendance_pseudonym, f.course_day, f.attendance_status from fct_attendance f "
            + OF_ENROLLMENT);
    QUERIES.put(
        "fct_program_membership",
        "select s.student_pseudonym, s.declared_on, p.program_code, f.from_date_key, f.to_date_key"
            + " from fct_program_membership f "
            + OF_STUDENT
            + " inner join dim_program p on p.program_key = f.program_key");
    QUERIES.put(
        "fct_account_transaction",
        "select f.transaction_pseudonym, s.student_pseudonym, s.declared_on, f.posted_date_key,"
            + " f.due_date_key, f.transaction_type, f.amount, f.currency,"
            + " r.transaction_pseudonym as reverses from fct_account_transaction f "
            + OF_STUDENT
            + " left join fct_account_transaction r on r.store_key = f.store_key"
            + " and r.source_row_id = f.reverses_row_id");
    QUERIES.put(
        "fct_account_balance_monthly",
        "select s.student_pseudonym, s.declared_on, f.currency, f.month_key, f.month_end_date_key,"
            + " f.charged, f.refunded, f.paid, f.aided, f.balance, f.overdue"
            + " from fct_account_balance_monthly f "
            + OF_STUDENT);
    QUERIES.put(
        "fct_advising_contact",
        "select f.contact_pseudonym, s.student_pseudonym, s.declared_on, o.offering_code,"
            + " p.staff_pseudonym, f.contacted_date_key, f.channel, f.outcome"
            + " from fct_advising_contact f "
            + OF_STUDENT
            + " inner join dim_offering o on o.offering_key = f.offering_key"
            + " inner join dim_staff p on p.staff_key = f.staff_key");
  }

  /** What a warehouse says. */
  public static StarContent of(Warehouse warehouse) {
    Map<String, List<String>> content = new LinkedHashMap<>();
    QUERIES.forEach((table, query) -> content.put(table, rows(warehouse, query)));
    return new StarContent(content);
  }

  /**
   * The same for warehouses of any size: of each table how many rows, and a sum of their hashes.
   */
  public static StarContent digest(Warehouse warehouse) {
    Map<String, List<String>> content = new LinkedHashMap<>();
    QUERIES.forEach((table, query) -> content.put(table, digest(warehouse, query)));
    return new StarContent(content);
  }

  private static List<String> digest(Warehouse warehouse, String query) {
    String sql =
        "select concat(count(*), ' rows, ', sum(hash(cast(q as varchar)))) from (" + query + ") q";
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }

  /** The rows of one table, such as {@code fct_enrollment}. */
  public List<String> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  private static List<String> rows(Warehouse warehouse, String query) {
    return warehouse
        .jdbi()
        .withHandle(
            handle -> handle.createQuery(query).map((row, context) -> line(row)).list().stream())
        .sorted()
        .toList();
  }

  /** A row as text, the same from every database. */
  private static String line(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      Object cell = row.getObject(i);
      cells.add(
          cell instanceof Number number
              ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
              : String.valueOf(cell));
    }
    return String.join(", ", cells);
  }
}
