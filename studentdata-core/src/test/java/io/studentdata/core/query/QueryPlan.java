package io.studentdata.core.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How H2 ran a statement: what {@code explain analyze} says. */
record QueryPlan(String text) {
  private static final Pattern READ =
      Pattern.compile("\"?PUBLIC\"?\\.\"?(\\w+)\"?(?: \"?\\w+\"?)?\\s+/\\* PUBLIC\\.([\\w.]+)");
  private static final Pattern EXAMINED = Pattern.compile("/\\* scanCount: (\\d+) \\*/");

  /** Tables and the index each is read by, in the order of the plan, each once. */
  List<String> reads() {
    return READ.matcher(text).results().map(QueryPlan::read).distinct().toList();
  }

  private static String read(MatchResult found) {
    String index = found.group(2);
    String by =
        index.endsWith(".tableScan")
            ? "whole"
            : index.startsWith("PRIMARY_KEY") ? "key" : index.replaceFirst("_INDEX_\\w+$", "");
    return (found.group(1) + " (" + by + ")").toLowerCase(Locale.ROOT);
  }

  /** Rows that were looked at, of all tables. */
  long examined() {
    return EXAMINED.matcher(text).results().mapToLong(row -> Long.parseLong(row.group(1))).sum();
  }
}
