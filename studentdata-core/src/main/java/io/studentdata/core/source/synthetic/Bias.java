package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Demographics;
import java.util.function.Predicate;

/**
 * Unfair grading of a group: at the same work its marks are lower, and it fails more often. What
 * its students do in a course and whether they withdraw is the same as without.
 *
 * @param group who is graded down; must always answer alike, and from several threads
 * @param points taken off each mark, in percent, 0 to 50; ten double the odds to fail
 */
public record Bias(Predicate<Demographics> group, double points) {
  /** None. */
  public static final Bias NONE = new Bias(all -> false, 0);

  private static final double LOGIT_PER_POINT = 0.07;

  /**
   * @throws IllegalArgumentException if the points are out of range
   */
  public Bias {
    if (!(points >= 0 && points <= 50)) { // also refuses NaN
      throw new IllegalArgumentException(
          "Invalid points of a bias: %s (expected 0 to 50)".formatted(points));
    }
  }

  /** What is taken off somebody's marks. */
  double off(Demographics who) {
    return group.test(who) ? points : 0;
  }

  /** What is added to the logit of somebody's failing. */
  double harm(Demographics who) {
    return LOGIT_PER_POINT * off(who);
  }
}
