package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.AccountTransactionType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.Stream;

/**
 * What one enrollment costs and who pays it: at once or in three parts. Students in money trouble
 * get aid more often, pay later, and some of them not at all; some payments bounce. Who leaves
 * within two weeks owes nothing.
 */
final class Account {
  private static final Currency EURO = Currency.getInstance("EUR");

  /** In cents. */
  private static final int PRICE = 96_000;

  private static final int FREE_UNTIL = 14;
  private static final int FIRST_DUE = 14;
  private static final int PART_DAYS = 45;

  private final Journey journey;
  private final Draws draws;
  private final double trouble;
  private final Stream.Builder<AccountTransaction> entries = Stream.builder();
  private int number;

  private Account(Journey journey) {
    this.journey = journey;
    this.draws = journey.draws(World.Purpose.ACCOUNT);
    this.trouble = journey.person().money();
  }

  static Stream<AccountTransaction> of(Journey journey) {
    return new Account(journey).all();
  }

  private Stream<AccountTransaction> all() {
    int parts = draws.chance(0.5) ? 1 : 3;
    boolean aided = draws.chance(Draws.logistic(-2 + 1.2 * trouble));
    int aid = aided ? PRICE / 300 * draws.between(20, 60) / parts * 3 : 0;
    boolean free = journey.lastDay() <= FREE_UNTIL;
    for (int part = 0; part < parts; part++) {
      int due = Math.max(FIRST_DUE, journey.registered() + 7) + part * PART_DAYS;
      AccountTransaction charge =
          add(AccountTransactionType.CHARGE, PRICE / parts, journey.registered(), "tuition");
      entries.add(charge.dueOn(journey.date(due)));
      if (free) {
        takeBack(charge, journey.lastDay());
      } else {
        settle(PRICE / parts, aid, due);
      }
    }
    return entries.build();
  }

  private void settle(int charged, int aid, int due) {
    if (aid > 0) {
      entries.add(add(AccountTransactionType.AID, aid, due - 5, "grant"));
    }
    boolean late = draws.chance(Draws.logistic(-1.9 + 1.4 * trouble));
    boolean never = draws.chance(Draws.logistic(-4.5 + 1.3 * trouble));
    boolean bounces = draws.chance(Draws.logistic(-4 + trouble));
    int day = late ? due + draws.between(3, 20) + draws.poisson(15) : due - draws.between(0, 12);
    boolean gone = journey.lastDay() < due - PART_DAYS && draws.chance(0.7);
    day = Math.max(day, journey.registered());
    if (never || gone) {
      return;
    }
    AccountTransaction payment =
        add(AccountTransactionType.PAYMENT, charged - aid, day, "transfer");
    entries.add(payment);
    if (bounces) {
      takeBack(payment, day + 3);
      entries.add(
          add(
              AccountTransactionType.PAYMENT,
              charged - aid,
              day + 3 + draws.between(5, 30),
              "transfer"));
    }
  }

  private void takeBack(AccountTransaction wrong, int day) {
    entries.add(wrong.reversal(id(), later(wrong.postedOn(), journey.date(day))));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private AccountTransaction add(
      AccountTransactionType type, int cents, int day, String description) {
    return AccountTransaction.of(
            type,
            id(),
            journey.person().id(),
            journey.date(day),
            BigDecimal.valueOf(cents, 2),
            EURO)
        .describedAs(description);
  }

  private AccountTransactionId id() {
    return AccountTransactionId.of(Department.SYSTEM, journey.name() + "-" + ++number);
  }
}
