package io.studentdata.core.source.synthetic;

/**
 * What can happen in one enrollment, week by week, with the probabilities. A student stands at a
 * level from 0 (as good as gone) to 6; each week the student may withdraw, be contacted, and move
 * up or down. As this is a Markov chain, the probability of a bad end is known at any time.
 */
final class Chances {
  static final int LEVELS = 7;

  /** The level that stands for the average. */
  static final int MIDDLE = 3;

  /** Nobody withdraws after this week. */
  static final int LAST_LEAVE = 29;

  /** A contact that reaches a student lifts the chance to move up by this share of the rest. */
  static final double EFFECT = 0.35;

  /** The share of contacts that reach. */
  static final double REACH = 0.6;

  private static final double STEP = 0.22;

  private final int lastWeek;
  private final int firstLeave;
  private final double early;
  private final double[] start = new double[LEVELS];
  private final double[] up = new double[LEVELS];
  private final double[] down = new double[LEVELS];
  private final double[] fall = new double[LEVELS];
  private final double[] leave = new double[LEVELS];
  private final double[] fail = new double[LEVELS];

  /**
   * The chances of one enrollment.
   *
   * @param strain the logit of what speaks for a bad end, about 0 on average
   * @param pressure of work and money, standard normal
   * @param registered course day of registration
   * @param length of the offering, in days
   * @param harm added to the logit of failing
   */
  Chances(double strain, double pressure, int registered, int length, double harm) {
    this.lastWeek = (length - 1) / 7;
    this.firstLeave = registered < 0 ? 0 : registered / 7 + 1;
    this.early = registered < -1 ? Math.min(0.3, 0.022 * StrictMath.exp(0.4 * strain)) : 0;
    double home = 3.2 - 0.4 * strain;
    double sum = 0;
    for (int level = 0; level < LEVELS; level++) {
      start[level] = StrictMath.exp(-0.5 * (level - home) * (level - home) / 0.8);
      sum += start[level];
      double pull = Draws.logistic(0.1 + 0.36 * (level - MIDDLE) - 0.5 * strain);
      up[level] = level == LEVELS - 1 ? 0 : STEP * pull * (level == 0 ? 0.5 : 1);
      down[level] = level == 0 ? 0 : STEP * (1 - pull);
      fall[level] = level < 2 ? 0 : Math.min(0.2, 0.012 * StrictMath.exp(0.5 * pressure));
      leave[level] = StrictMath.exp(0.25 * strain + 0.25 * pressure + 0.72 * (2.0 - level));
      fail[level] = Draws.logistic(-1.6 + 0.35 * strain - 1.15 * (level - MIDDLE) + harm);
    }
    for (int level = 0; level < LEVELS; level++) {
      start[level] /= sum;
    }
  }

  int lastWeek() {
    return lastWeek;
  }

  /** To withdraw between registration and the first day. */
  double early() {
    return early;
  }

  /** The level of week 0, by chance. */
  int start(Draws draws) {
    double point = draws.uniform();
    for (int level = 0; level < LEVELS - 1; level++) {
      point -= start[level];
      if (point < 0) {
        return level;
      }
    }
    return LEVELS - 1;
  }

  /** To withdraw in a week, on any of its days alike. */
  double leave(int week, int level) {
    if (week < firstLeave || week > LAST_LEAVE || week >= lastWeek) {
      return 0;
    }
    return Math.min(0.5, (week < 2 ? 0.012 : 0.0062) * leave[level]);
  }

  /** To be contacted by an advisor in a week: mostly those who do little. */
  static double contact(int week, int level) {
    if (week < 2 || week > LAST_LEAVE) {
      return 0;
    }
    return level == 0 ? 0.16 : level == 1 ? 0.1 : 0.006;
  }

  /** The level of the next week, by chance. */
  int next(int level, boolean reached, Draws draws) {
    double help = reached ? EFFECT : 0;
    double point = draws.uniform();
    double rise = up[level] + help * (level == LEVELS - 1 ? 0 : 1 - up[level]);
    if (point < rise) {
      return level + 1;
    }
    point -= rise;
    if (point < down[level] * (1 - help)) {
      return level - 1;
    }
    point -= down[level] * (1 - help);
    return point < fall[level] * (1 - help) ? level - 2 : level;
  }

  /** To fail in the end. */
  double fail(int level) {
    return fail[level];
  }

  /** The risk of a bad end before the first day, as of so much of {@link #early} gone by. */
  double riskBefore(double share) {
    double[] ahead = risks(0);
    double later = 0;
    for (int level = 0; level < LEVELS; level++) {
      later += start[level] * ahead[level];
    }
    return asOf(early, share, later);
  }

  /** The risk of a bad end at the end of a day, for those who are at a level in its week. */
  double risk(int day, int level) {
    int week = Math.min(lastWeek, day / 7);
    double leaves = leave(week, level);
    double share = Math.min(1, (day - 7 * week + 1) / 7.0);
    return asOf(
        leaves, share, week == lastWeek ? fail[level] : after(level, week, risks(week + 1)));
  }

  /** The risk of those who have not left yet, when a share of the time to leave is over. */
  private static double asOf(double leaves, double share, double later) {
    double gone = leaves * share;
    return (leaves - gone + (1 - leaves) * later) / (1 - gone);
  }

  /** The risks at the beginning of a week, by level. */
  private double[] risks(int week) {
    double[] risks = fail.clone();
    for (int w = lastWeek - 1; w >= week; w--) {
      double[] earlier = new double[LEVELS];
      for (int level = 0; level < LEVELS; level++) {
        double leaves = leave(w, level);
        earlier[level] = leaves + (1 - leaves) * after(level, w, risks);
      }
      risks = earlier;
    }
    return risks;
  }

  /** The risk of those who stay in a week, from the risks of the next one. */
  private double after(int level, int week, double[] next) {
    double help = contact(week, level) * REACH * EFFECT;
    double rise = level == LEVELS - 1 ? 0 : up[level] + help * (1 - up[level]);
    double kept = 1 - help;
    double sink = down[level] * kept;
    double drop = fall[level] * kept;
    double risk = (1 - rise - sink - drop) * next[level];
    risk += rise == 0 ? 0 : rise * next[level + 1];
    risk += sink == 0 ? 0 : sink * next[level - 1];
    return risk + (drop == 0 ? 0 : drop * next[level - 2]);
  }
}
