package io.studentdata.core.source.synthetic;

/**
 * Some days for which a student gives a place up, and takes it up again.
 *
 * @param from the first course day away
 * @param to the course day back; not after {@code from} where there is no such time
 */
record Pause(int from, int to) {
  static final Pause NONE = new Pause(0, 0);

  /** One of a few students who stayed in the end. */
  static Pause of(Draws draws) {
    if (!draws.chance(0.015)) {
      return NONE;
    }
    int from = draws.between(20, 150);
    return new Pause(from, from + draws.between(4, 12));
  }

  boolean isTaken() {
    return to > from;
  }

  boolean covers(int day) {
    return day >= from && day < to;
  }
}
