package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.FinalResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The work one enrollment hands in. */
final class Attempts {
  private Attempts() {}

  static Stream<AssessmentAttempt> of(Journey journey) {
    Draws draws = journey.draws(World.Purpose.WORK);
    Stream.Builder<AssessmentAttempt> rows = Stream.builder();
    for (Assessment each : journey.offered().assessments()) {
      AssessmentAttempt attempt =
          each.type() == AssessmentType.EXAM
              ? exam(journey, draws, each)
              : work(journey, draws, each);
      if (attempt != null) {
        rows.add(attempt);
      }
    }
    return rows.build();
  }

  private static @Nullable AssessmentAttempt work(
      Journey journey, Draws draws, Assessment assessment) {
    Person person = journey.person();
    int due = assessment.dueDay() == null ? 0 : assessment.dueDay();
    double standing = journey.standing(due) + 0.4 * draws.normal();
    double score = 71 + 6 * person.ability() + 3 * person.effort() + 5 * standing;
    score -= journey.world().bias().off(person.demographics());
    score = Math.max(0, Math.min(100, StrictMath.rint(score + 10 * draws.normal())));
    int late = draws.chance(Draws.logistic(-2.2 - standing)) ? draws.between(1, 9) : 0;
    int submitted = late > 0 ? due + late : due - draws.poisson(Math.max(0.3, 1.5 + standing));
    double willing = 2.3 + 1.2 * standing - (assessment.weightPercent() == 0 ? 1.3 : 0);
    boolean repeats = journey.enrollment().previousAttempts() > 0;
    boolean banked = repeats && draws.chance(0.08);
    boolean handsIn = draws.chance(Draws.logistic(willing));
    boolean unmarked = draws.chance(0.002);
    if (banked) {
      return attempt(journey, assessment, -1, true, Math.max(40, score));
    }
    return handsIn && submitted < journey.lastDay() && !journey.pause().covers(submitted)
        ? attempt(journey, assessment, submitted, false, unmarked ? null : score)
        : null;
  }

  /** The mark agrees with the final result; those who failed may have stayed away. */
  private static @Nullable AssessmentAttempt exam(
      Journey journey, Draws draws, Assessment assessment) {
    FinalResult result = journey.enrollment().result();
    double luck = 5 * draws.normal();
    int low = result == FinalResult.DISTINCTION ? 80 : result == FinalResult.PASS ? 40 : 5;
    int high = result == FinalResult.DISTINCTION ? 100 : result == FinalResult.PASS ? 84 : 39;
    double middle = 0.5 * (low + high) + 6 * journey.person().ability() + luck;
    boolean stays = result == FinalResult.FAIL && draws.chance(0.5);
    return stays || result == FinalResult.WITHDRAWN
        ? null
        : attempt(
            journey,
            assessment,
            journey.offered().offering().lengthDays() - 7,
            false,
            Math.max(low, Math.min(high, StrictMath.rint(middle))));
  }

  private static AssessmentAttempt attempt(
      Journey journey,
      Assessment assessment,
      int submitted,
      boolean banked,
      @Nullable Double score) {
    return new AssessmentAttempt(assessment.id(), journey.person().id(), submitted, banked, score);
  }
}
