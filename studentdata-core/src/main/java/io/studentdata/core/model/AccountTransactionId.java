package io.studentdata.core.model;

/**
 * A transaction of the ledger, by its id in the system it comes from.
 *
 * @param system the source system that gave the id, such as {@code oulad}; 1 to 40 characters
 * @param value the id there, unique in that system; 1 to 120 characters
 */
public record AccountTransactionId(String system, String value) implements SourceId {
  /**
   * @throws IllegalArgumentException if a part is blank, too long or has blanks around it
   */
  public AccountTransactionId {
    SourceId.check("account transaction", system, value);
  }

  /** The account transaction that {@code system} calls {@code value}. */
  public static AccountTransactionId of(String system, String value) {
    return new AccountTransactionId(system, value);
  }

  @Override
  public String toString() {
    return system + ":" + value;
  }
}
