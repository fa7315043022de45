package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.AttendanceId;
import io.studentdata.core.model.AttendanceStatus;
import java.util.stream.Stream;

/** Who came to a lecture and a lab each week: those who get on well, mostly. */
final class Sessions {
  /** No sessions from this week on. */
  private static final int OVER = 31;

  private static final int LECTURE = 1;
  private static final int LAB = 3;

  private final Journey journey;
  private final Draws draws;
  private final double habit;
  private final Stream.Builder<Attendance> rows = Stream.builder();

  private Sessions(Journey journey) {
    this.journey = journey;
    this.draws = journey.draws(World.Purpose.SESSIONS);
    this.habit = 0.4 * draws.normal();
  }

  static Stream<Attendance> of(Journey journey) {
    return new Sessions(journey).all();
  }

  private Stream<Attendance> all() {
    for (int week = 0; week < OVER; week++) {
      session(7 * week + LECTURE, "lecture");
      session(7 * week + LAB, "lab");
    }
    return rows.build();
  }

  private void session(int day, String name) {
    double inclined = 0.9 + 1.1 * journey.standing(day) + habit;
    boolean comes = draws.chance(Draws.logistic(inclined));
    boolean late = draws.chance(Draws.logistic(-2.5 + 0.5 * journey.person().workload()));
    boolean excused = draws.chance(0.15);
    if (day < journey.registered() || day >= journey.lastDay() || journey.pause().covers(day)) {
      return;
    }
    AttendanceStatus status =
        comes
            ? late ? AttendanceStatus.LATE : AttendanceStatus.PRESENT
            : excused ? AttendanceStatus.EXCUSED : AttendanceStatus.ABSENT;
    rows.add(
        new Attendance(
            AttendanceId.of(Department.SYSTEM, journey.name() + "-" + name + "-" + day / 7),
            journey.offered().offering().id(),
            journey.person().id(),
            day,
            name,
            status));
  }
}
