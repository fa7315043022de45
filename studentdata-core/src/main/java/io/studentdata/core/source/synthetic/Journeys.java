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

  private Journeys(World world, int students) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.world = world;
    this.students = students;
  }

  static Stream<Journey> of(World world, int students) {
    return StreamSupport.stream(new Journeys(world, students), false);
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
