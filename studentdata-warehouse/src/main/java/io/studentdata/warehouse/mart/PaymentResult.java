package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Outcomes;

/**
 * How enrollments ended, by the state of the student's account some time before.
 *
 * @param account the state
 * @param outcomes how they ended
 */
public record PaymentResult(Account account, Outcomes outcomes) {
  /** The state of an account. */
  public enum Account {
    /** Nothing was overdue. */
    IN_ORDER,
    /** There was no entry so far. */
    NO_ACCOUNT,
    /** Something was overdue, in any currency. */
    OVERDUE
  }
}
