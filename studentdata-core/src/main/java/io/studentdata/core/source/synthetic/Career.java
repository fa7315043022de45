package io.studentdata.core.source.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which courses a student takes, and takes again after leaving or failing them. */
final class Career {
  private static final int COURSES = Department.COURSES.size();

  private Career() {}

  /** A student's enrollment in an offering; null where there is none. */
  static @Nullable Journey at(World world, int number, Offered offered) {
    long plan = Plan.of(world, number);
    int course = offered.index() % COURSES;
    return ever(plan, course, offered.term())
        ? at(world, number, plan, course, offered.term())
        : null;
  }

  /** All of a student's enrollments, in the order of the offerings; at least one. */
  static List<Journey> of(World world, int number) {
    List<Journey> all = new ArrayList<>();
    for (Offered offered : Department.OFFERED) {
      Journey taken = at(world, number, offered);
      if (taken != null) {
        all.add(taken);
      }
    }
    return all;
  }

  private static @Nullable Journey at(World world, int number, long plan, int course, int term) {
    Offered offered = Department.OFFERED.get(term * COURSES + course);
    if ((plan & (1L << offered.index())) != 0) {
      return Journey.first(world, number, offered);
    }
    for (int before = term - 1; before >= 0; before--) {
      Journey last = at(world, number, plan, course, before);
      if (last != null) {
        return nextChance(last) == term && retakes(last) ? Journey.again(last, offered) : null;
      }
    }
    return null;
  }

  /** Whether the student takes the course at all up to a term. */
  private static boolean ever(long plan, int course, int term) {
    for (int t = 0; t <= term; t++) {
      if ((plan & (1L << (t * COURSES + course))) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The first term that begins when an enrollment is over; those that know at its start. */
  private static int nextChance(Journey last) {
    int term = last.offered().term() + 1;
    while (term < Department.TERMS.size()
        && Department.TERMS.get(term).startsOn().isBefore(last.date(last.lastDay()))) {
      term++;
    }
    return term;
  }

  /** The able and willing try again, more of those who failed than of those who left. */
  private static boolean retakes(Journey last) {
    if (!last.endedBadly()) {
      return false;
    }
    boolean left = last.enrollment().withdrawnDay() != null;
    double will = (left ? -1.1 : 0.3) + 0.4 * last.person().effort() - 0.4 * last.person().money();
    return last.draws(World.Purpose.RETAKE).chance(Draws.logistic(will));
  }
}
