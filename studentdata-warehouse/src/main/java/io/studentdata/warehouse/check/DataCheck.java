package io.studentdata.warehouse.check;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.warehouse.merge.MergeSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A claim about the warehouse, named after what must hold: the SELECTs in {@code <name>.sql} beside
 * this type, each on its own, yield the rows that break it. A load that breaks a blocking one
 * publishes nothing.
 *
 * @param name the claim, such as {@code fct_enrollment_grain_is_unique}
 * @param severity what it means if it does not hold
 */
public record DataCheck(String name, Severity severity) {
  /** As many of the rows that break a claim are kept. */
  static final int SHOWN = 100;

  private static final int LONGEST = 4_000;
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");

  private static final List<DataCheck> ALL =
      Stream.concat(
              Stream.of(
                      "dim_student_spans_leave_no_gap",
                      "dimension_members_are_unique",
                      "dim_offering_starts_within_dim_date",
                      "dimensions_refer_to_known_members",
                      "fct_enrollment_grain_is_unique",
                      "fct_enrollment_loses_no_staged_row",
                      "fct_assessment_attempt_grain_is_unique",
                      "fct_assessment_attempt_loses_no_staged_row",
                      "fct_assessment_attempt_scores_are_percent",
                      "fct_interaction_daily_grain_is_unique",
                      "fct_interaction_daily_holds_all_staged_clicks",
                      "fct_interaction_daily_clicks_are_positive",
                      "fct_engagement_weekly_grain_is_unique",
                      "fct_engagement_weekly_holds_all_daily_clicks",
                      "fct_enrollment_event_grain_is_unique",
                      "fct_enrollment_event_loses_no_staged_row",
                      "fct_attendance_grain_is_unique",
                      "fct_attendance_loses_no_staged_row",
                      "fct_program_membership_grain_is_unique",
                      "fct_program_membership_loses_no_staged_row",
                      "fct_account_transaction_grain_is_unique",
                      "fct_account_transaction_holds_all_staged_money",
                      "fct_account_transaction_days_are_in_dim_date",
                      "fct_account_balance_monthly_grain_is_unique",
                      "fct_account_balance_monthly_holds_all_money",
                      "fct_advising_contact_grain_is_unique",
                      "fct_advising_contact_loses_no_staged_row",
                      "bridge_staff_assignment_grain_is_unique",
                      "bridge_staff_assignment_loses_no_staged_row",
                      "fct_risk_score_grain_is_unique",
                      "facts_refer_to_existing_members",
                      "columns_hold_accepted_values",
                      "columns_lie_in_their_ranges",
                      "store_and_warehouse_reconcile")
                  .map(name -> new DataCheck(name, Severity.BLOCK)),
              Stream.of(
                      "fct_enrollment_days_are_in_order",
                      "fct_account_transaction_reversals_take_back_what_they_name",
                      "fct_account_transaction_follows_the_others",
                      "facts_lie_near_their_offering",
                      "ended_offerings_have_results",
                      "running_offerings_have_recent_activity",
                      "newest_batch_is_recent")
                  .map(name -> new DataCheck(name, Severity.WARN)))
          .toList();

  /** The library's checks, in the order they run. */
  public static List<DataCheck> all() {
    return ALL;
  }

  /**
   * The SELECT of what a load's store and the warehouse hold of each table; {@code
   * etl_reconciliation} keeps its rows.
   */
  public static String reconciliation(Dialect dialect) {
    return SqlResource.load(DataCheck.class, "etl_reconciliation", dialect);
  }

  /**
   * Looks for rows that break the claim.
   *
   * @param session that of the load, with what it keeps
   * @throws DatabaseException if the check itself cannot run
   */
  public CheckResult run(MergeSession session, Dialect dialect) {
    return run(session, selects(dialect));
  }

  /**
   * Looks for rows that break the claim, where a load may have put some.
   *
   * @param session that of the load, with what it keeps
   * @param mayYield what of a SELECT may yield rows that it did not yield after the last load
   * @return the result; empty where the claim holds as it did
   * @throws DatabaseException if the check itself cannot run
   */
  public Optional<CheckResult> run(
      MergeSession session, Dialect dialect, Function<String, Optional<String>> mayYield) {
    List<String> selects =
        selects(dialect).stream().flatMap(select -> mayYield.apply(select).stream()).toList();
    return selects.isEmpty() ? Optional.empty() : Optional.of(run(session, selects));
  }

  private List<String> selects(Dialect dialect) {
    String text = SqlResource.load(DataCheck.class, name, dialect);
    return List.of(COMMENT.matcher(text).replaceAll("").strip().split(";\\s*"));
  }

  private CheckResult run(MergeSession session, List<String> selects) {
    long start = System.nanoTime();
    List<String> shown = new ArrayList<>();
    long failed = 0;
    try (Statement statement = session.connection().createStatement()) {
      for (String select : selects) {
        try (ResultSet row = statement.executeQuery(session.spell(select))) {
          while (row.next()) {
            if (failed++ < SHOWN) {
              shown.add(describe(row));
            }
          }
        }
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot run check %s: %s".formatted(name, DatabaseException.firstLine(e)), e);
    }
    return new CheckResult(name, severity, failed, shown, (System.nanoTime() - start) / 1e9);
  }

  private static String describe(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      cells.add(row.getMetaData().getColumnLabel(i) + " " + row.getString(i));
    }
    String line = String.join(", ", cells);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }
}
