package io.studentdata.warehouse.load;

import static io.studentdata.warehouse.load.CampusRows.deleted;
import static io.studentdata.warehouse.load.CampusRows.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.query.AccountQueries;
import io.studentdata.core.query.OverdueAccount;
import io.studentdata.core.query.StudentQueries;
import io.studentdata.core.store.PageKey;
import io.studentdata.warehouse.check.CheckResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Balances month by month, as entries come late, are taken back, or go. */
abstract class AccountBalanceContract extends ComparedLoadContract {
  @BeforeEach
  final void loadSome() {
    load(1, CampusRows.BASE);
  }

  @Test
  void whatIsOwedStandsAtTheEndOfEachMonth() {
    assertThat(months(1))
        .containsExactly("201310 +1000 -0 = 1000, overdue 0", "201311 +0 -400 = 600, overdue 600");
  }

  @Test
  void whoOwesSomethingIsListedAlsoInMonthsOfOthers() {
    load(2, entry(3, 2, "2014-01-07", "null", "CHARGE", "50", "null"));
    assertThat(months(1))
        .endsWith("201312 +0 -0 = 600, overdue 600", "201401 +0 -0 = 600, overdue 600");
    assertThat(months(2)).containsExactly("201401 +50 -0 = 50, overdue 50");
    load(
        3,
        "delete from account_transaction where account_transaction_id = 3",
        deleted("account_transaction", 3));
    assertThat(months(1)).hasSize(2);
    assertThat(months(2)).isEmpty();
  }

  @Test
  void whoOwesNothingIsListedNoLonger() {
    load(2, entry(3, 1, "2013-11-20", "null", "PAYMENT", "-600", "null"));
    load(3, entry(4, 2, "2014-03-07", "null", "CHARGE", "50", "null"));
    assertThat(months(1)).hasSize(2).endsWith("201311 +0 -1000 = 0, overdue 0");
  }

  @Test
  void aPaymentThatArrivesLateRestatesItsMonthAndThoseThatFollow() {
    load(2, entry(3, 2, "2014-01-07", "null", "CHARGE", "50", "null"));
    List<String> before = runs();
    load(3, entry(4, 1, "2013-12-01", "null", "PAYMENT", "-100", "null"));
    assertThat(months(1))
        .endsWith("201312 +0 -100 = 500, overdue 500", "201401 +0 -0 = 500, overdue 500");
    assertThat(runs()).startsWith(before.get(0), before.get(1)).endsWith("201312 3", "201401 3");
  }

  @Test
  void aReversalIsDueWhenWhatItTakesBackWas() {
    load(2, entry(3, 1, "2013-11-20", "null", "CHARGE", "-1000", "1"));
    assertThat(months(1)).endsWith("201311 +-1000 -400 = -400, overdue 0");
    load(
        3,
        "update account_transaction set due_on = '2014-02-28', batch_id = $b"
            + " where account_transaction_id = 1");
    assertThat(months(1)).endsWith("201311 +-1000 -400 = -400, overdue 0");
  }

  @Test
  void aDebtIsOverdueTheDayAfterItWasDue() {
    load(
        2,
        entry(3, 2, "2013-10-05", "'2013-11-30'", "CHARGE", "80", "null"),
        entry(4, 2, "2013-12-05", "null", "AID", "-30", "null"));
    assertThat(months(2))
        .containsExactly(
            "201310 +80 -0 = 80, overdue 0",
            "201311 +0 -0 = 80, overdue 0",
            "201312 +0 -30 = 50, overdue 50");
  }

  @Test
  void anEntryFarAheadLengthensNobodysAccount() {
    LoadReport load = load(2, entry(3, 1, "2041-10-05", "null", "PAYMENT", "-100", "null"));
    assertThat(months(1))
        .containsExactly(
            "201310 +1000 -0 = 1000, overdue 0",
            "201311 +0 -400 = 600, overdue 600",
            "204110 +0 -100 = 500, overdue 500");
    assertThat(load.warnings())
        .filteredOn(check -> check.check().equals("fct_account_transaction_follows_the_others"))
        .flatExtracting(CheckResult::examples)
        .containsExactly("source_row_id 3, posted_date_key 20411005, horizon_month 201311");
    load(
        3,
        "update account_transaction set posted_on = '2014-01-05', batch_id = $b"
            + " where account_transaction_id = 3");
    assertThat(months(1))
        .endsWith("201312 +0 -0 = 600, overdue 600", "201401 +0 -100 = 500, overdue 500");
  }

  @Test
  void afterAYearWithoutEntriesAccountsGoOnOnceMostEntriesAreLater() {
    load(2, entry(3, 2, "2015-06-07", "null", "CHARGE", "50", "null"));
    assertThat(months(1)).hasSize(2);
    assertThat(months(2)).containsExactly("201506 +50 -0 = 50, overdue 50");
    load(
        3,
        entry(4, 2, "2015-06-08", "null", "CHARGE", "50", "null"),
        entry(5, 2, "2015-07-08", "null", "CHARGE", "50", "null"));
    assertThat(months(1)).hasSize(22).endsWith("201507 +0 -0 = 600, overdue 600");
    assertThat(months(2)).hasSize(2);
  }

  @Test
  void aFullLoadDropsBalancesOfWhoHasNoEntries() {
    warehouse
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "insert into fct_account_balance_monthly (student_durable_key, currency,"
                        + " month_key, student_key, month_end_date_key, charged, refunded, paid,"
                        + " aided, balance, overdue, etl_run_id)"
                        + " select student_durable_key, 'EUR', 201310, student_key, 20131031, 5, 0,"
                        + " 0, 0, 5, 0, 1 from dim_student where source_row_id = 2"));
    assertThat(months(2)).hasSize(1);
    WarehouseLoad.into(warehouse).from(store).full().run();
    assertThat(months(2)).isEmpty();
  }

  @Test
  void balancesAreThoseOfTheStoresOwnQueries() {
    load(
        2,
        entry(3, 1, "2013-10-20", "null", "CHARGE", "-1000", "1"),
        entry(4, 2, "2013-10-21", "'2013-11-29'", "CHARGE", "120.5", "null"),
        entry(5, 2, "2013-11-01", "null", "REFUND", "10", "null"),
        entry(6, 2, "2013-12-24", "null", "PAYMENT", "-200", "null"));
    for (String end : List.of("2013-10-31", "2013-11-30", "2013-12-31")) {
      assertThat(asOf(end)).as(end).isEqualTo(storeAsOf(end));
    }
  }

  private List<String> asOf(String end) {
    return text(
        "select concat(s.source_row_id, ' ', f.balance, ' ', f.overdue)"
            + " from fct_account_balance_monthly f inner join dim_student s"
            + " on s.student_key = f.student_key inner join dim_date d"
            + " on d.date_key = f.month_end_date_key where d.calendar_date = '%s'".formatted(end)
            + " and f.balance <> 0 order by s.source_row_id");
  }

  private List<String> storeAsOf(String end) {
    LocalDate day = LocalDate.parse(end);
    Currency euro = Currency.getInstance("EUR");
    AccountQueries accounts = StudentQueries.over(store).accounts();
    Map<String, BigDecimal> overdue = new HashMap<>();
    for (OverdueAccount account : accounts.overdue(day, euro, PageKey.START, 100).items()) {
      overdue.put(account.student().value(), account.overdue());
    }
    return accounts.balances(day, euro, PageKey.START, 100).items().stream()
        .map(
            balance ->
                "%d %s %s"
                    .formatted(
                        balance.student().value().equals("ann") ? 1 : 2,
                        balance.balance().amount().setScale(4),
                        overdue
                            .getOrDefault(balance.student().value(), BigDecimal.ZERO)
                            .setScale(4)))
        .toList();
  }

  private List<String> months(int student) {
    return text(
        "select concat(f.month_key, ' +', cast(f.charged as int), ' -', cast(f.paid + f.aided as int),"
            + " ' = ', cast(f.balance as int), ', overdue ', cast(f.overdue as int))"
            + " from fct_account_balance_monthly f inner join dim_student s"
            + " on s.student_key = f.student_key where s.source_row_id = %d order by 1"
                .formatted(student));
  }

  /** Month and load that wrote it, of student 1. */
  private List<String> runs() {
    return text(
        "select concat(f.month_key, ' ', f.etl_run_id) from fct_account_balance_monthly f"
            + " inner join dim_student s on s.student_key = f.student_key"
            + " where s.source_row_id = 1 order by 1");
  }
}
