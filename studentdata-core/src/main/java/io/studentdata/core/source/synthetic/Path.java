package io.studentdata.core.source.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one enrollment went, week by week.
 *
 * @param levels the level of each week, from week 0 to the last one the student was there
 * @param withdrawnDay course day of withdrawal; null for those who stayed
 * @param calls who tried to reach the student
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Path(byte[] levels, @Nullable Integer withdrawnDay, List<Call> calls) {
  /**
   * A contact of an advisor.
   *
   * @param day course day
   * @param reached whether it had an effect
   */
  record Call(int day, boolean reached) {}

  static Path of(Chances chances, int registered, Draws draws) {
    if (draws.chance(chances.early())) {
      return new Path(new byte[0], draws.between(registered + 1, -1), List.of());
    }
    byte[] levels = new byte[chances.lastWeek() + 1];
    List<Call> calls = new ArrayList<>(0);
    int level = chances.start(draws);
    for (int week = 0; week < levels.length; week++) {
      levels[week] = (byte) level;
      if (draws.chance(chances.leave(week, level))) {
        int day = 7 * week + draws.between(0, 6);
        return new Path(Arrays.copyOf(levels, week + 1), day, calls);
      }
      boolean reached = false;
      if (draws.chance(Chances.contact(week, level))) {
        reached = draws.chance(Chances.REACH);
        calls.add(new Call(7 * week + draws.between(0, 4), reached));
      }
      if (week < chances.lastWeek()) {
        level = chances.next(level, reached, draws);
      }
    }
    return new Path(levels, null, calls);
  }

  /** The level of the week of a course day; before the first day that of week 0. */
  int level(int day) {
    return levels.length == 0
        ? Chances.MIDDLE
        : levels[Math.max(0, Math.min(levels.length - 1, Math.floorDiv(day, 7)))];
  }

  /** The level at the end. */
  int last() {
    return levels[levels.length - 1];
  }
}
