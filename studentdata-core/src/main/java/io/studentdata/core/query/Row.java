package io.studentdata.core.query;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A row of a named query, read by the names of its columns. An id {@code x} is x_system, x_id. */
record Row(ResultSet row) {
  /** Makes an item of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Row row) throws SQLException;
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

  /** An amount with the decimals its currency has, or more where it was posted with more. */
  BigDecimal money(String column, Currency currency) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column).stripTrailingZeros();
    return amount.setScale(Math.max(amount.scale(), currency.getDefaultFractionDigits()));
  }

  /** An amount in the currency that the row names. */
  Balance balance(String column) throws SQLException {
    Currency currency = Currency.getInstance(text("currency"));
    return new Balance(money(column, currency), currency);
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

  <I> I id(String kind, BiFunction<String, String, I> of) throws SQLException {
    return of.apply(text(kind + "_system"), text(kind + "_id"));
  }

  OfferingId offering() throws SQLException {
    return id("offering", OfferingId::of);
  }

  StudentId student() throws SQLException {
    return id("student", StudentId::of);
  }

  AssessmentId assessment() throws SQLException {
    return id("assessment", AssessmentId::of);
  }

  Outcomes outcomes() throws SQLException {
    return new Outcomes(
        count("finished"), count("succeeded"), count("withdrawals"), number("success_percent"));
  }
}
