package io.studentdata.warehouse.privacy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.WithoutLoads;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Forgets who clicked what on which day, of offerings that are long over, and keeps what each
 * enrollment did per week ({@code fct_engagement_weekly}). Loads bring the days back in no way, and
 * leave those weeks as they are, whatever comes late; docs/adr/0309-retention.md says what follows.
 * Features of models are made of days: forget only terms that models are no longer trained on.
 * Immutable; {@link #run()} is for one thread, and keeps loads out while it works.
 */
public final class Retention {
  private final Warehouse warehouse;
  private final @Nullable RetentionRule rule;
  private final Duration patience;

  private Retention(Warehouse warehouse, @Nullable RetentionRule rule, Duration patience) {
    this.warehouse = warehouse;
    this.rule = rule;
    this.patience = patience;
  }

  /** Rules for a warehouse, which stays the caller's. */
  public static Retention of(Warehouse warehouse) {
    return new Retention(warehouse, null, Duration.ZERO);
  }

  /**
   * Forgets the days of offerings whose last day was longer ago than this.
   *
   * @param age how long ago, such as two years
   * @param today from when to look back
   * @throws IllegalArgumentException if {@code age} is negative
   */
  public Retention interactionsOlderThan(Period age, LocalDate today) {
    if (age.isNegative()) {
      throw new IllegalArgumentException(
          "Invalid age of interactions: %s (expected P0D or longer, such as P2Y)".formatted(age));
    }
    return with(RetentionRule.endedBefore(today.minus(age)));
  }

  /**
   * Forgets the days of all terms but the newest.
   *
   * @param terms how many terms keep their days, by their latest first day of an offering; 1 or
   *     more
   * @throws IllegalArgumentException if {@code terms} is less
   */
  public Retention interactionsOlderThanTerms(int terms) {
    if (terms < 1) {
      throw new IllegalArgumentException(
          "Invalid number of terms to keep: %d (expected 1 or more)".formatted(terms));
    }
    return with(RetentionRule.beyondTerms(terms));
  }

  /** Waits so long for a load that runs; without it, leaves at once. */
  public Retention waitingUpTo(Duration longest) {
    return new Retention(warehouse, rule, longest);
  }

  /**
   * Forgets. All or nothing; what is forgotten already is not looked at again.
   *
   * @throws IllegalStateException if no rule was named
   * @throws RetentionException if the weeks do not hold what the days say
   * @throws DatabaseException if the database refuses, or a load runs
   */
  public RetentionReport run() {
    if (rule == null) {
      throw new IllegalStateException(
          "Cannot forget interactions: no rule is named. Call interactionsOlderThan(...) first");
    }
    try {
      return WithoutLoads.run(warehouse, patience, () -> new RetentionRun(warehouse, rule).run());
    } catch (RuntimeException e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("Forgetting was interrupted. The warehouse is as it was", e);
    } catch (Exception e) {
      throw new DatabaseException(
          "Cannot forget interactions: %s. The warehouse is as it was"
              .formatted(DatabaseException.firstLine(e)),
          e);
    }
  }

  private Retention with(RetentionRule next) {
    return new Retention(warehouse, next, patience);
  }
}
