package io.studentdata.warehouse.merge;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL Server marks temporary tables by {@code #}, so each name that rows are kept under gets one
 * wherever a statement means it; and takes common table expressions only in front of a statement.
 * For one session.
 */
final class SqlServerSessionSql implements SessionSql {
  /** Comments and texts stay as they are; a name after a dot is a column's. */
  private static final Pattern NAME =
      Pattern.compile("--[^\\n]*|'(?:[^']|'')*'|(?<![\\w.#])(?<name>[A-Za-z_]\\w*)");

  private final Set<String> kept = new HashSet<>();

  @Override
  public String spell(String sql) {
    return NAME.matcher(CommonTables.inFront(sql)).replaceAll(this::marked);
  }

  @Override
  public String keep(String name, String select) {
    String statement = spell("select * into #" + name + " from (\n" + select + "\n) kept");
    kept.add(name);
    return statement;
  }

  @Override
  public boolean replaces(String name, String select) {
    return false;
  }

  @Override
  public boolean countsKept() {
    return false;
  }

  @Override
  public String drop(String name) {
    kept.remove(name);
    return "drop table if exists #" + name;
  }

  private String marked(MatchResult found) {
    String text = found.group();
    return Matcher.quoteReplacement(kept.contains(text) ? "#" + text : text);
  }
}
