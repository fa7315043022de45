package io.studentdata.warehouse.merge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DuckDB takes statements as they are; its temporary tables come before others of their name. */
final class DuckDbSessionSql implements SessionSql {
  private static final Pattern INSERT =
      Pattern.compile("\\s*insert into \\w+ \\([^)]*\\)\\s+(select\\s.*)", Pattern.DOTALL);

  /**
   * DuckDB 2.0.0 adds an empty row group for an insert of no rows. In a transaction that also
   * inserts more than 122,880 rows into the table it is kept, and scans end there: rows beyond it
   * are not seen until a checkpoint.
   */
  @Override
  public Optional<String> mustYield(String sql) {
    Matcher insert = INSERT.matcher(sql);
    return insert.matches() ? Optional.of(insert.group(1)) : Optional.empty();
  }

  @Override
  public String spell(String sql) {
    return sql;
  }

  @Override
  public String keep(String name, String select) {
    return "create or replace temp table " + name + " as\n" + select;
  }

  /** A SELECT from a view of that name would read what it replaces. */
  @Override
  public boolean replaces(String name, String select) {
    return !Pattern.compile("\\b" + name + "\\b").matcher(select).find();
  }

  @Override
  public boolean countsKept() {
    return true;
  }

  @Override
  public String drop(String name) {
    return "drop table if exists temp." + name;
  }
}
