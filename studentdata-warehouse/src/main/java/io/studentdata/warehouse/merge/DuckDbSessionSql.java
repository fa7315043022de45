package io.studentdata.warehouse.merge;

/** DuckDB takes statements as they are; its temporary tables come before others of their name. */
final class DuckDbSessionSql implements SessionSql {
  @Override
  public String spell(String sql) {
    return sql;
  }

  @Override
  public String keep(String name, String select) {
    return "create temp table " + name + " as\n" + select;
  }

  @Override
  public String drop(String name) {
    return "drop table if exists temp." + name;
  }
}
