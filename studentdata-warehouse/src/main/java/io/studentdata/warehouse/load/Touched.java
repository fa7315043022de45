package io.studentdata.warehouse.load;

import io.studentdata.warehouse.merge.MergeSession;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The relations that hold something which a load staged, wrote or removed, or which others than
 * loads write. A SELECT that reads none of them yields what it yielded after the last load. For one
 * thread.
 */
final class Touched {
  private static final Pattern NAME = Pattern.compile("[a-z]\\w*");

  /** Written between loads, or by every load; or, as the clock, another each time. */
  private static final List<String> ALWAYS =
      List.of(
          "fct_risk_score",
          "dim_model_version",
          "etl_reconciliation",
          "stg_store_total",
          "current_timestamp");

  private final boolean everything;
  private final Set<String> relations = new HashSet<>(ALWAYS);

  private Touched(boolean everything) {
    this.everything = everything;
  }

  /** By a load that staged rows of these, and deletes. */
  static Touched by(Arrivals arrivals) {
    Touched touched = new Touched(arrivals.areAll());
    touched.relations.addAll(arrivals.relations());
    return touched;
  }

  /** Whether it is one of them. */
  boolean has(String relation) {
    return everything || relations.contains(relation);
  }

  /** One more, if it has or lost any rows by the load. */
  void add(String relation, long rows) {
    if (rows > 0) {
      relations.add(relation);
    }
  }

  /**
   * What of a SELECT may yield other rows than after the last load; all of it where nothing is
   * taken to be as it was.
   *
   * @return empty if nothing may
   */
  Optional<String> of(String select, MergeSession session) {
    if (everything) {
      return Optional.of(select);
    }
    return isReadBy(select) ? session.yielding(select) : Optional.empty();
  }

  private boolean isReadBy(String select) {
    return NAME.matcher(select).results().map(MatchResult::group).anyMatch(relations::contains);
  }
}
