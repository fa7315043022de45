package io.studentdata.core.db;

import java.util.Locale;

/** A kind of database that named SQL is written for. */
public enum Dialect {
  /** H2 in MSSQLServer mode: the embedded operational store. */
  H2,
  /** Microsoft SQL Server 2019 or later, and Azure SQL. */
  SQLSERVER,
  /** DuckDB: the embedded warehouse. */
  DUCKDB;

  /** The part of a file name that marks SQL for this dialect alone, such as {@code sqlserver}. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The dialect of a JDBC URL.
   *
   * @throws DatabaseException if no dialect here matches
   */
  public static Dialect ofUrl(String jdbcUrl) {
    for (Dialect dialect : values()) {
      if (jdbcUrl.startsWith("jdbc:" + dialect.suffix() + ":")) {
        return dialect;
      }
    }
    throw new DatabaseException(
        "Cannot use this database: its JDBC URL is none of jdbc:h2:, jdbc:sqlserver:, jdbc:duckdb:."
            + " Hand over a DataSource of one of these");
  }
}
