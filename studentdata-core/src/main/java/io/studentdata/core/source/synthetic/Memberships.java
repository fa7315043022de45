package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.ProgramMembership;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One student's time in the programs: some change, and some of those who leave a course leave. */
final class Memberships {
  private static final int EARLIER_DAYS = 31;

  private Memberships() {}

  static Stream<ProgramMembership> of(World world, int number) {
    List<Journey> career = Career.of(world, number);
    Journey first = career.get(0);
    Journey last = career.get(career.size() - 1);
    Draws draws = world.draws(number, World.Purpose.PROGRAM, 0);
    int program = draws.pick(0.6, 0.85, 1);
    int other = (program + draws.between(1, 2)) % Department.PROGRAMS.size();
    boolean changes = draws.chance(0.06);
    boolean leaves = draws.chance(0.6) && last.enrollment().withdrawnDay() != null;
    LocalDate from = first.offered().offering().startsOn().minusDays(EARLIER_DAYS);
    LocalDate change = from.plusDays(draws.between(60, 180));
    LocalDate end = leaves ? last.date(last.lastDay()) : null;
    if (end != null && end.isBefore(from)) {
      end = from; // gave a place up early, in the month of admission or before
    }
    if (!changes || (end != null && !end.isAfter(change))) {
      return Stream.of(membership(first, program, from, end));
    }
    return Stream.of(
        membership(first, program, from, change.minusDays(1)),
        membership(first, other, change, end));
  }

  private static ProgramMembership membership(
      Journey whose, int program, LocalDate from, @Nullable LocalDate to) {
    ProgramId id = Department.PROGRAMS.get(program).id();
    return new ProgramMembership(whose.person().id(), id, from, to);
  }
}
