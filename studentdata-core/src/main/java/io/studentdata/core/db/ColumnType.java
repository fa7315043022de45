package io.studentdata.core.db;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The kinds of column the store has, and how Java values travel to and from them. */
public enum ColumnType {
  /** A whole number, as {@link Long}. */
  BIGINT(Types.BIGINT, Long.class),
  /** A whole number, as {@link Integer}; flags are 0 or 1. */
  INT(Types.INTEGER, Integer.class),
  /** A double-precision number, as {@link Double}. */
  FLOAT(Types.DOUBLE, Double.class),
  /** An exact number with four decimals, as {@link BigDecimal}. */
  DECIMAL(Types.DECIMAL, BigDecimal.class),
  /** Text, as {@link String}. */
  TEXT(Types.NVARCHAR, String.class),
  /** A calendar day, as {@link LocalDate}. */
  DATE(Types.DATE, LocalDate.class),
  /** A time of a day, as {@link LocalDateTime} without a zone. */
  TIME(Types.TIMESTAMP, LocalDateTime.class);

  private final int sqlType;
  private final Class<?> javaType;

  ColumnType(int sqlType, Class<?> javaType) {
    this.sqlType = sqlType;
    this.javaType = javaType;
  }

  /** Binds a value, or null, to a parameter. */
  public void set(PreparedStatement statement, int parameter, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(parameter, sqlType);
    } else {
      statement.setObject(parameter, value, sqlType);
    }
  }

  /** Reads a value, or null, from a column. */
  public @Nullable Object get(ResultSet row, int column) throws SQLException {
    return row.getObject(column, javaType);
  }
}
