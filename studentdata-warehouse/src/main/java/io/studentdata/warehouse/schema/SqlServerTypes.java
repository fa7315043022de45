package io.studentdata.warehouse.schema;

import java.util.regex.Pattern;

/**
 * How the change log's column types are spelled on SQL Server. Texts are Unicode, and compare by
 * their code points as they do on DuckDB: a course {@code abc} is not {@code ABC}, whatever the
 * collation of the database.
 */
final class SqlServerTypes {
  private static final Pattern TEXT = Pattern.compile("(?<!\\bas )\\bvarchar\\((\\d+)\\)");
  private static final Pattern DOUBLE = Pattern.compile("\\bdouble precision\\b");

  private SqlServerTypes() {}

  /** The text of a change-log file as SQL Server takes it. */
  static String in(String text) {
    String unicode = TEXT.matcher(text).replaceAll("nvarchar($1) collate Latin1_General_100_BIN2");
    return DOUBLE.matcher(unicode).replaceAll("float");
  }
}
