package io.studentdata.core.source.synthetic;

/**
 * All that made-up students depend on.
 *
 * @param seed of all random numbers
 * @param drift how the last term differs
 * @param bias who is graded unfairly
 */
record World(long seed, Drift drift, Bias bias) {
  /** The numbers for one purpose of one student. */
  Draws draws(int number, Purpose purpose, int detail) {
    return Draws.of(seed, number, purpose.code(), detail);
  }

  /** How a term differs from the others. */
  Drift driftOf(int term) {
    return term == Department.TERMS.size() - 1 ? drift : Drift.NONE;
  }

  /** What random numbers are for; each has its own, so that one does not change another. */
  enum Purpose {
    TRAITS(1),
    HOME(2),
    MONEY(3),
    PLAN(4),
    ENROLLMENT(5),
    PATH(6),
    RESULT(7),
    CLICKS(8),
    WORK(9),
    SESSIONS(10),
    ACCOUNT(11),
    CONTACTS(12),
    PROGRAM(13),
    RETAKE(14),
    PAUSE(15),
    NAME(16),
    EVENTS(17);

    private final int code;

    Purpose(int code) {
      this.code = code;
    }

    /** What tells it from the others, for good. */
    int code() {
      return code;
    }
  }
}
