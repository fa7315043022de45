package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Student;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One enrollment: what can happen in it, and what did.
 *
 * @param world all that it depends on
 * @param number the student's, from 0
 * @param person the student
 * @param offered the offering
 * @param earlier how often the student took the course in earlier terms of the department
 * @param chances what can happen
 * @param path what happened
 * @param pause when the student was away for a while
 * @param enrollment as it will have been at the end
 */
record Journey(
    World world,
    int number,
    Person person,
    Offered offered,
    int earlier,
    Chances chances,
    Path path,
    Pause pause,
    Enrollment enrollment) {
  private static final int EARLIEST = -110;
  private static final int LATEST = 7;

  /** A student who takes a course for the first time. */
  static Journey first(World world, int number, Offered offered) {
    return of(world, number, offered, 0, EARLIEST);
  }

  /** A student who takes a course again that was left or failed. */
  static Journey again(Journey before, Offered offered) {
    LocalDate over = before.offered.offering().startsOn().plusDays(before.lastDay());
    long free = over.toEpochDay() - offered.offering().startsOn().toEpochDay();
    return of(
        before.world,
        before.number,
        offered,
        before.earlier + 1,
        (int) Math.max(-28, Math.min(LATEST, free)));
  }

  private static Journey of(World world, int number, Offered offered, int earlier, int earliest) {
    Person person = Person.of(world.seed(), number, offered.term());
    Draws draws = world.draws(number, World.Purpose.ENROLLMENT, offered.index());
    Drift drift = world.driftOf(offered.term());
    double strain =
        person.strain()
            + offered.difficulty()
            + drift.difficulty()
            + 0.5 * draws.normal()
            - (earlier > 0 ? 0.3 : 0); // it is not all new
    double usual = earliest == EARLIEST ? -50 - 10 * person.effort() + 27 * draws.normal() : -12;
    int registered =
        clamp(usual + (earliest == EARLIEST ? 0 : 6 * draws.normal()), earliest, LATEST);
    int elsewhere = Math.min(4, draws.poisson(StrictMath.exp(-2.1 - 0.6 * person.ability())));
    Chances chances =
        new Chances(
            strain,
            person.pressure(),
            registered,
            offered.offering().lengthDays(),
            world.bias().harm(person.demographics()));
    Path path =
        Path.of(chances, registered, world.draws(number, World.Purpose.PATH, offered.index()));
    Enrollment enrollment =
        new Enrollment(
            offered.offering().id(),
            person.id(),
            registered,
            path.withdrawnDay(),
            elsewhere + earlier,
            person.credits(),
            result(
                world,
                person,
                chances,
                path,
                world.draws(number, World.Purpose.RESULT, offered.index())));
    Pause pause =
        path.withdrawnDay() == null
            ? Pause.of(world.draws(number, World.Purpose.PAUSE, offered.index()))
            : Pause.NONE;
    return new Journey(world, number, person, offered, earlier, chances, path, pause, enrollment);
  }

  private static FinalResult result(
      World world, Person person, Chances chances, Path path, Draws draws) {
    if (path.withdrawnDay() != null) {
      return FinalResult.WITHDRAWN;
    } else if (draws.chance(chances.fail(path.last()))) {
      return FinalResult.FAIL;
    }
    double merit =
        0.6 * person.ability()
            + 0.4 * person.effort()
            + 0.2 * (path.last() - Chances.MIDDLE)
            + 0.6 * draws.normal()
            - 0.03 * world.bias().off(person.demographics());
    return merit > 1.5 ? FinalResult.DISTINCTION : FinalResult.PASS;
  }

  private static int clamp(double value, int low, int high) {
    return (int) Math.max(low, Math.min(high, StrictMath.rint(value)));
  }

  /** The random numbers for something in this enrollment. */
  Draws draws(World.Purpose purpose) {
    return world.draws(number, purpose, offered.index());
  }

  Student student() {
    return new Student(person.id(), date(registered()), person.demographics());
  }

  /** A name for what belongs to this enrollment alone. */
  String name() {
    return person.id().value() + "-" + offered.offering().id().value();
  }

  int registered() {
    Integer day = enrollment.registeredDay();
    return day == null ? 0 : day;
  }

  LocalDate date(int day) {
    return offered.offering().startsOn().plusDays(day);
  }

  /** The course day of leaving, or the offering's last. */
  int lastDay() {
    @Nullable Integer left = enrollment.withdrawnDay();
    return left == null ? offered.offering().lengthDays() : left;
  }

  /** The first course day on which the student is not enrolled any more. */
  int leavesOn() {
    Integer left = enrollment.withdrawnDay();
    return left == null ? Integer.MAX_VALUE : left;
  }

  /** Whether the student left or failed. */
  boolean endedBadly() {
    FinalResult result = enrollment.result();
    return result != null && result.isAtRisk();
  }

  /** How the student gets on at a day, in standard deviations of all students; without chance. */
  double standing(int day) {
    return 0.55 * (path.level(day) - Chances.MIDDLE);
  }

  /** The probability of a bad end at registration, by all that is true of the student then. */
  double risk() {
    return registered() < 0 ? chances.riskBefore(0) : risk(registered());
  }

  /** The same at the end of a course day on which the student is enrolled. */
  double risk(int day) {
    if (day >= 0) {
      return chances.risk(day, path.level(day));
    }
    int time = -1 - registered();
    return chances.riskBefore(time <= 0 ? 0 : (day - registered()) / (double) time);
  }
}
