package io.studentdata.core.source.synthetic;

/** Which offerings a student takes: one to three, of different courses, in order of terms. */
final class Plan {
  private Plan() {}

  /** Offerings by index in {@link Department#OFFERED}, as bits. */
  static long of(World world, int number) {
    Draws draws = world.draws(number, World.Purpose.PLAN, 0);
    int courses = Department.COURSES.size();
    int term = draws.between(0, Department.TERMS.size() - 1);
    int course = draws.between(0, courses - 1);
    int count = 1 + draws.pick(0.62, 0.93, 1);
    long taken = 0;
    for (int i = 0; i < count; i++) {
      taken |= 1L << (term * courses + course);
      course = (course + draws.between(1, courses / count)) % courses;
      term = Math.min(term + draws.between(0, 1), Department.TERMS.size() - 1);
    }
    return taken;
  }
}
