package io.studentdata.warehouse.merge;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a statement. Comments and texts have none, and a name after a dot is a column's. */
final class Names {
  private static final Pattern NAME =
      Pattern.compile("--[^\\n]*|'(?:[^']|'')*'|(?<![\\w.#])[A-Za-z_]\\w*");

  private Names() {}

  /** A statement with its names as {@code rename} has them. */
  static String replace(String sql, UnaryOperator<String> rename) {
    return NAME.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(of(found, rename)));
  }

  private static String of(MatchResult found, UnaryOperator<String> rename) {
    String text = found.group();
    return Character.isJavaIdentifierStart(text.charAt(0)) ? rename.apply(text) : text;
  }
}
