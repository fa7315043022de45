package io.studentdata.core.source.xapi;

import io.studentdata.core.source.json.JsonField;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How it turned out. */
final class ResultRules {
  private static final Set<String> RESULT =
      Set.of("score", "success", "completion", "response", "duration", "extensions");
  private static final Set<String> SCORE = Set.of("scaled", "raw", "min", "max");

  private ResultRules() {}

  static void check(JsonField result) {
    result.only(RESULT);
    Rules.truth(result, "success");
    Rules.truth(result, "completion");
    Rules.text(result, "response");
    Rules.duration(result, "duration");
    Rules.extensions(result);
    JsonField score = result.get("score");
    if (score != null) {
      score(score);
    }
  }

  private static void score(JsonField score) {
    score.only(SCORE);
    JsonField scaled = score.get("scaled");
    if (scaled != null && Math.abs(number(scaled)) > 1) {
      throw scaled.bad("a number from -1 to 1");
    }
    JsonField low = score.get("min");
    JsonField high = score.get("max");
    JsonField raw = score.get("raw");
    double least = number(low, Double.NEGATIVE_INFINITY);
    double most = number(high, Double.POSITIVE_INFINITY);
    if (low != null && high != null && least >= most) {
      throw low.bad("a number below max");
    }
    if (raw != null && (number(raw) < least || number(raw) > most)) {
      throw raw.bad("a number from min to max");
    }
  }

  private static double number(@Nullable JsonField field, double otherwise) {
    return field == null ? otherwise : number(field);
  }

  private static double number(JsonField field) {
    return field.number("a number");
  }
}
