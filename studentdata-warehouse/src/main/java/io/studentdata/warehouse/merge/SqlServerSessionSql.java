package io.studentdata.warehouse.merge;

import java.util.HashSet;
import java.util.Set;

/**
 * SQL Server marks temporary tables by {@code #}, so each name that rows are kept under gets one
 * wherever a statement means it; and takes common table expressions only in front of a statement.
 * For one session.
 */
final class SqlServerSessionSql implements SessionSql {
  private final Set<String> kept = new HashSet<>();

  @Override
  public String spell(String sql) {
    return Names.replace(CommonTables.inFront(sql), this::marked);
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

  private String marked(String name) {
    return kept.contains(name) ? "#" + name : name;
  }
}
