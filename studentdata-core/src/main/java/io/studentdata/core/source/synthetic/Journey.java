package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Student;
import org.jspecify.annotations.Nullable;

/**
 * One enrollment: how it ends is drawn first, from the student's risk; what happens on the way then
 * leads there, ever more visibly.
 *
 * @param seed of all random numbers
 * @param number the student's, from 0
 * @param person the student
 * @param offered the offering
 * @param risk probability, at registration, to fail or withdraw
 * @param enrollment as it will have been at the end
 * @param turn course day from which things go wrong, if they do
 * @param descent how many days that takes to show in full
 */
record Journey(
    long seed,
    int number,
    Person person,
    Offered offered,
    double risk,
    Enrollment enrollment,
    int turn,
    int descent) {
  /** Withdrawals are rare in the last weeks. */
  private static final int LAST_LEAVE = 205;

  static Journey of(long seed, int number, Offered offered) {
    int term = offered.index() / Department.COURSES.size();
    Person person = Person.of(seed, number, term);
    Draws draws = Draws.of(seed, number, 4, offered.index());
    double risk = risk(person, offered, draws.normal());
    int registered = clamp(-50 - 10 * person.effort() + 27 * draws.normal(), -110, 7);
    int attempts = Math.min(4, draws.poisson(StrictMath.exp(-2.1 - 0.6 * person.ability())));
    FinalResult result = result(person, risk, draws);
    Integer left = result == FinalResult.WITHDRAWN ? leave(registered, draws) : null;
    int descent = draws.between(15, 50);
    int turn = left == null ? draws.between(-30, 150) : left - descent - draws.between(0, 25);
    Enrollment enrollment =
        new Enrollment(
            offered.offering().id(),
            person.id(),
            registered,
            left,
            attempts,
            person.credits(),
            result);
    return new Journey(seed, number, person, offered, risk, enrollment, turn, descent);
  }

  /** {@code circumstances}: what only this enrollment meets with, standard normal. */
  private static double risk(Person person, Offered offered, double circumstances) {
    return Draws.logistic(
        -0.45
            + offered.difficulty()
            - 0.7 * person.ability()
            - 0.7 * person.effort()
            + 0.5 * person.workload()
            + 0.5 * person.money()
            + 0.5 * circumstances);
  }

  private static FinalResult result(Person person, double risk, Draws draws) {
    if (draws.chance(risk)) {
      double pressed = 0.1 + 0.5 * (person.workload() + person.money()) + 0.3 * person.ability();
      return draws.chance(Draws.logistic(pressed)) ? FinalResult.WITHDRAWN : FinalResult.FAIL;
    }
    double merit = 0.6 * person.ability() + 0.4 * person.effort() + 0.6 * draws.normal();
    return merit > 1.3 ? FinalResult.DISTINCTION : FinalResult.PASS;
  }

  /** Some never begin; most of the others leave in the first half. */
  private static int leave(int registered, Draws draws) {
    double share = draws.uniform();
    return draws.chance(0.15)
        ? clamp(registered + 1 + share * (8 - registered), registered + 1, 9)
        : clamp(12 + (LAST_LEAVE - 12) * share * StrictMath.sqrt(share), 12, LAST_LEAVE);
  }

  private static int clamp(double value, int low, int high) {
    return (int) Math.max(low, Math.min(high, StrictMath.rint(value)));
  }

  Student student() {
    Integer registered = enrollment.registeredDay();
    return new Student(
        person.id(),
        offered.offering().startsOn().plusDays(registered == null ? 0 : registered),
        person.demographics());
  }

  /** The course day of leaving, or the offering's last. */
  int lastDay() {
    @Nullable Integer left = enrollment.withdrawnDay();
    return left == null ? offered.offering().lengthDays() : left;
  }

  /** How the student gets on at a day, in standard deviations of all students; without chance. */
  double standing(int day) {
    double usual = -0.22 * StrictMath.log(risk / (1 - risk));
    FinalResult result = enrollment.result();
    double gone = Math.max(0, Math.min(1, (day - turn) / (double) descent));
    double course =
        result == FinalResult.WITHDRAWN
            ? -1.9 * gone
            : result == FinalResult.FAIL
                ? -1.15 * gone
                : 0.25 * Math.max(0, Math.min(1, day / 60.0));
    return usual + course;
  }
}
