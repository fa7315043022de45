package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.StudentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student. What drives everything else is hidden from the data: four standard normal traits,
 * ability and effort being correlated at 0.4.
 *
 * @param id the student's id
 * @param ability higher is better
 * @param effort higher is better
 * @param workload of other duties; higher is worse
 * @param money trouble; higher is worse
 * @param demographics what the university knows
 * @param credits studied at the time
 */
record Person(
    StudentId id,
    double ability,
    double effort,
    double workload,
    double money,
    Demographics demographics,
    int credits) {
  private static final List<String> REGIONS =
      List.of("North", "South", "East", "West", "Capital", "Coast", "Abroad");

  private static final List<String> EDUCATION =
      List.of(
          "No Formal quals",
          "Lower Than A Level",
          "A Level or Equivalent",
          "HE Qualification",
          "Post Graduate Qualification");

  /** The student with a number from 0, as they are in a term from 0. */
  static Person of(long seed, int number, int term) {
    Draws draws = draws(seed, number, World.Purpose.TRAITS, 0);
    double ability = draws.normal();
    double effort = 0.4 * ability + StrictMath.sqrt(0.84) * draws.normal();
    double workload = draws.normal();
    double poverty = draws.normal();
    Draws home = home(seed, number, term);
    Demographics demographics =
        new Demographics(
            draws.chance(0.3) ? "F" : "M",
            REGIONS.get(home.between(0, REGIONS.size() - 1)),
            education(ability + 1.0 * draws.normal()),
            deprivation(home, poverty),
            List.of("0-35", "35-55", "55<=").get(draws.pick(0.7, 0.98, 1)),
            draws.chance(0.09));
    double load = 0.8 * workload + 0.6 * draws.normal();
    int credits = load > 1.3 ? 150 : load > 0.5 ? 120 : load > -0.5 ? 90 : 60;
    double money = money(seed, number, term, poverty);
    return new Person(id(seed, number), ability, effort, workload, money, demographics, credits);
  }

  /** Money trouble comes and goes, about what somebody is used to. */
  private static double money(long seed, int number, int term, double poverty) {
    double trouble = poverty;
    for (int t = 1; t <= term; t++) {
      double turn = draws(seed, number, World.Purpose.MONEY, t).normal();
      trouble = 0.85 * trouble + StrictMath.sqrt(1 - 0.85 * 0.85) * turn;
    }
    return trouble;
  }

  /** What the last move up to a term decided; some move from term to term. */
  private static Draws home(long seed, int number, int term) {
    for (int t = term; t > 0; t--) {
      Draws move = draws(seed, number, World.Purpose.HOME, t);
      if (move.chance(0.07)) {
        return move;
      }
    }
    return draws(seed, number, World.Purpose.HOME, 0);
  }

  private static Draws draws(long seed, int number, World.Purpose purpose, int term) {
    return Draws.of(seed, number, purpose.code(), term);
  }

  /** The logit of what speaks for a bad end: 0 on average. */
  double strain() {
    return -0.7 * ability - 0.7 * effort + 0.5 * workload + 0.5 * money;
  }

  /** Of work and money, standard normal. */
  double pressure() {
    return StrictMath.sqrt(0.5) * (workload + money);
  }

  /** Students of another seed are other students; those of seed 1 have the plain numbers. */
  static StudentId id(long seed, int number) {
    String digits = Integer.toString(number + 1);
    return StudentId.of(
        Department.SYSTEM,
        (seed == 1 ? "S" : "S" + seed + "-")
            + "0".repeat(Math.max(0, 7 - digits.length()))
            + digits);
  }

  private static String education(double level) {
    return EDUCATION.get(
        level < -2.3 ? 0 : level < -0.2 ? 1 : level < 1.3 ? 2 : level < 2.6 ? 3 : 4);
  }

  /** Poorer areas for students in money trouble, mostly; unknown for a few. */
  private static @Nullable String deprivation(Draws draws, double money) {
    double rank = Draws.logistic(1.7 * (-0.75 * money + 0.66 * draws.normal()));
    int decile = Math.min(9, (int) (10 * rank));
    return draws.chance(0.03) ? null : 10 * decile + "-" + (10 * decile + 10) + "%";
  }
}
