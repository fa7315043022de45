package io.studentdata.core.db;

import com.microsoft.sqlserver.jdbc.ISQLServerBulkData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows as the driver's bulk copy reads them, columns counted from 1. For one thread. */
final class BulkRows implements ISQLServerBulkData {
  private static final long serialVersionUID = 1L;

  // The driver sends days and times as text; java.sql's own depend on the machine's time zone.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSS", Locale.ROOT);

  private final transient List<BulkColumn> columns;
  private final transient IntFunction<@Nullable Object[]> row;
  private final int rows;
  private int reached = -1;

  BulkRows(List<BulkColumn> columns, int rows, IntFunction<@Nullable Object[]> row) {
    this.columns = columns;
    this.rows = rows;
    this.row = row;
  }

  @Override
  public Set<Integer> getColumnOrdinals() {
    Set<Integer> ordinals = new LinkedHashSet<>();
    for (int i = 1; i <= columns.size(); i++) {
      ordinals.add(i);
    }
    return ordinals;
  }

  @Override
  public String getColumnName(int column) {
    return columns.get(column - 1).name();
  }

  @Override
  public int getColumnType(int column) {
    return columns.get(column - 1).type();
  }

  @Override
  public int getPrecision(int column) {
    return columns.get(column - 1).precision();
  }

  @Override
  public int getScale(int column) {
    return columns.get(column - 1).scale();
  }

  @Override
  public boolean next() {
    return ++reached < rows;
  }

  @Override
  @SuppressWarnings("NullAway") // the driver takes nulls; its interface does not say so
  public Object[] getRowData() {
    @Nullable Object[] values = row.apply(reached);
    @Nullable Object[] typed = new @Nullable Object[values.length];
    for (int i = 0; i < values.length; i++) {
      typed[i] = typed(columns.get(i), values[i]);
    }
    return typed;
  }

  private @Nullable Object typed(BulkColumn column, @Nullable Object value) {
    if (value instanceof Number number && column.type() == Types.SMALLINT) {
      return number.shortValue();
    } else if (value instanceof BigDecimal amount) {
      return amount.setScale(column.scale(), RoundingMode.HALF_UP); // as the server does
    } else if (value instanceof LocalDateTime time) {
      return TIME.format(time);
    }
    return value; // a LocalDate reads as the server takes it
  }
}
