package io.studentdata.warehouse.mart;

import io.studentdata.core.query.Outcomes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A row of an insight, read by the names of its columns. */
record InsightRow(ResultSet row) {
  /** Makes an item of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InsightRow row) throws SQLException;
  }

  int count(String column) throws SQLException {
    return row.getInt(column);
  }

  long total(String column) throws SQLException {
    return row.getLong(column);
  }

  double number(String column) throws SQLException {
    return row.getDouble(column);
  }

  String text(String column) throws SQLException {
    return row.getString(column);
  }

  LocalDate date(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  @Nullable String textIfAny(String column) throws SQLException {
    return row.getString(column);
  }

  @Nullable Integer countIfAny(String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  @Nullable Double numberIfAny(String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  @Nullable LocalDate dateIfAny(String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  @Nullable LocalDateTime timeIfAny(String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class);
  }

  /** An id of the row's {@code source_system} with the code in a column. */
  <I> I id(String column, BiFunction<String, String, I> of) throws SQLException {
    return of.apply(text("source_system"), text(column));
  }

  Outcomes outcomes() throws SQLException {
    return new Outcomes(
        count("finished"), count("succeeded"), count("withdrawals"), number("success_percent"));
  }
}
