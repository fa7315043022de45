package io.studentdata.core.source.synthetic;

import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All enrollments, offering by offering and student by student; none is kept. */
final class Journeys extends Spliterators.AbstractSpliterator<Journey> {
  private final long seed;
  private final int students;
  private int offering;
  private int student;

  private Journeys(long seed, int students) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.seed = seed;
    this.students = students;
  }

  static Stream<Journey> of(long seed, int students) {
    return StreamSupport.stream(new Journeys(seed, students), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Journey> action) {
    while (offering < Department.OFFERED.size()) {
      while (student < students) {
        int number = student++;
        if ((Plan.of(seed, number) & (1L << offering)) != 0) {
          action.accept(Journey.of(seed, number, Department.OFFERED.get(offering)));
          return true;
        }
      }
      student = 0;
      offering++;
    }
    return false;
  }
}
