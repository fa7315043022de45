package io.studentdata.core.source.synthetic;

import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All enrollments, offering by offering and student by student; none is kept. */
final class Journeys extends Spliterators.AbstractSpliterator<Journey> {
  private final World world;
  private final int students;
  private int offering;
  private int student;

  private Journeys(World world, int students, int first) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.world = world;
    this.students = students;
    this.offering = first;
  }

  /** Those of all offerings. */
  static Stream<Journey> of(World world, int students) {
    return from(0, world, students);
  }

  /** Those of the offering at a place in the department, and of those after it. */
  static Stream<Journey> from(int first, World world, int students) {
    return StreamSupport.stream(new Journeys(world, students, first), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Journey> action) {
    while (offering < Department.OFFERED.size()) {
      while (student < students) {
        Journey taken = Career.at(world, student++, Department.OFFERED.get(offering));
        if (taken != null) {
          action.accept(taken);
          return true;
        }
      }
      student = 0;
      offering++;
    }
    return false;
  }
}
