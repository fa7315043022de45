package io.studentdata.core.model;

/** The kinds of entry in a student's account, and whether they raise what the student owes. */
public enum AccountTransactionType {
  /** The student owes more, such as tuition. */
  CHARGE(1),
  /** The student, or somebody for the student, paid. */
  PAYMENT(-1),
  /** The university paid money back. */
  REFUND(1),
  /** A grant, loan or waiver. */
  AID(-1);

  private final int sign;

  AccountTransactionType(int sign) {
    this.sign = sign;
  }

  /** 1 where amounts of the kind are positive, -1 where they are negative. */
  public int sign() {
    return sign;
  }
}
