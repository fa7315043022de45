package io.studentdata.warehouse.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SELECT as a union of SELECTs, each of which begins with what it reads: {@code union}, {@code
 * from} and {@code group by} of the outermost level stand at the beginning of a line. A database
 * plans each of them, whether it has rows to read or not, which takes longer than to read a few.
 */
final class Branches {
  private static final Pattern UNION = Pattern.compile("(?m)^union$");
  private static final Pattern FROM = Pattern.compile("(?m)^from (\\w+)");
  private static final Pattern GROUPED = Pattern.compile("(?m)^group by ");
  private static final Pattern AGGREGATE = Pattern.compile("\\b(count|sum|min|max|avg)\\(");
  private static final Pattern SELECT = Pattern.compile("(?m)^select\\b(?! distinct)");
  private static final Pattern COMMON = Pattern.compile("(?m)^with\\b");

  private Branches() {}

  /**
   * What of a SELECT may yield rows: without the branches that read from an empty relation. As it
   * is where it begins with common tables, which all branches share.
   *
   * @return empty if none may
   */
  static Optional<String> withoutEmpty(String select, Predicate<String> isEmpty) {
    if (COMMON.matcher(select).find()) {
      return Optional.of(select);
    }
    List<String> all = List.of(UNION.split(select));
    List<String> some = all.stream().filter(branch -> !yieldsNone(branch, isEmpty)).toList();
    if (some.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        some.size() == 1 && all.size() > 1 ? distinct(some.get(0)) : String.join("union", some));
  }

  /** An aggregate without groups yields a row of no rows. */
  private static boolean yieldsNone(String branch, Predicate<String> isEmpty) {
    Matcher from = FROM.matcher(branch);
    return from.find()
        && isEmpty.test(from.group(1))
        && (GROUPED.matcher(branch).find()
            || !AGGREGATE.matcher(branch.substring(0, from.start())).find());
  }

  /** A union has no row twice, and so has what is left of it. */
  private static String distinct(String branch) {
    return SELECT.matcher(branch).replaceFirst("select distinct");
  }
}
