package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import java.util.stream.Stream;

/**
 * The clicks of one enrollment, day by day; several visits to a resource on a day are several rows.
 */
final class Clicks {
  private static final int FIRST_DAY = -25;

  /** Added to the logit of being active; day 0 is a Monday here. */
  private static final double[] WEEKDAY = {0.1, 0.2, 0.2, 0.1, -0.15, -0.45, -0.05};

  private Clicks() {}

  static Stream<Interaction> of(Journey journey) {
    Stream.Builder<Interaction> rows = Stream.builder();
    Draws draws = journey.draws(World.Purpose.CLICKS);
    Drift drift = journey.world().driftOf(journey.offered().term());
    Integer registered = journey.enrollment().registeredDay();
    int first = registered == null ? FIRST_DAY : Math.max(FIRST_DAY, registered);
    double habit = 0.35 * draws.normal();
    double week = 0;
    for (int day = first; day < journey.lastDay(); day++) {
      if (Math.floorMod(day, 7) == 0 || day == first) {
        week = 0.4 * draws.normal();
      }
      double standing = (1 - drift.silence()) * journey.standing(day) + habit + week;
      double inclined = -1.35 + 1.1 * standing + drift.activity();
      boolean active = draws.chance(Draws.logistic(inclined + season(journey.offered(), day)));
      if (active && !journey.pause().covers(day)) {
        visits(journey, draws, day, standing, rows);
      }
    }
    return rows.build();
  }

  private static double season(Offered offered, int day) {
    double start = day < 0 ? -1.3 : day < 14 ? 0.4 : 0;
    return start + WEEKDAY[Math.floorMod(day, 7)] + (offered.deadlineNear(day) ? 0.7 : 0);
  }

  private static void visits(
      Journey journey, Draws draws, int day, double standing, Stream.Builder<Interaction> rows) {
    Offered offered = journey.offered();
    int count = 1 + draws.poisson(Math.min(12, 0.9 * StrictMath.exp(0.3 * standing)));
    for (int i = 0; i < count; i++) {
      LearningResource chosen = offered.resources().get(draws.pick(offered.popularity()));
      Integer planned = chosen.weekFrom();
      if (planned != null && planned * 7 > day + 7) {
        chosen = offered.resources().get(0); // not open yet
      }
      int clicks = 1 + draws.poisson(0.8) + (draws.chance(0.15) ? draws.between(3, 20) : 0);
      rows.add(
          new Interaction(
              offered.offering().id(), journey.person().id(), chosen.id(), day, clicks));
    }
  }
}
