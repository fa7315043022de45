package io.studentdata.core.source.jdbc;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a running query, one at a time. Ends the query after the last row. */
final class JdbcRows<T> extends Spliterators.AbstractSpliterator<SourceRow<T>>
    implements AutoCloseable {
  /** SQL Server's own number for a time with a zone. */
  private static final int DATETIMEOFFSET = -155;

  private final JdbcRecord<T> kind;
  private final Ids ids;
  private final String increasing;
  private final Consumer<Object> reached;
  private final Connection connection;
  private final PreparedStatement statement;
  private final ResultSet result;
  private final JdbcColumns columns;
  private final boolean[] zoned;
  private long number;
  private @Nullable Object last;
  private boolean open = true;

  /**
   * Runs a query.
   *
   * @param connection closed with the rows; also if the query cannot be run
   * @param reached told the highest value of the increasing column, once all rows have been read
   */
  JdbcRows(
      JdbcRecord<T> kind,
      JdbcQuery query,
      JdbcPosition position,
      int fetchSize,
      Ids ids,
      Connection connection,
      Consumer<Object> reached) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.kind = kind;
    this.ids = ids;
    this.increasing = query.increasing().toLowerCase(Locale.ROOT);
    this.reached = reached;
    this.connection = connection;
    try {
      statement = query.prepare(connection, position.of(kind));
      statement.setFetchSize(fetchSize);
      result = statement.executeQuery();
      columns = JdbcColumns.of(kind, result.getMetaData());
      zoned = zoned();
      if (query.isIncremental() && columns.position(increasing) < 0) {
        throw new SourceFormatException(
            "Cannot read %s: it has no column %s to continue by. Add it to the query"
                .formatted(columns.query(), query.increasing()));
      }
    } catch (SQLException e) {
      JdbcSession.abandon(connection, e);
      throw unreadable(e);
    } catch (RuntimeException e) {
      JdbcSession.abandon(connection, e);
      throw e;
    }
  }

  JdbcColumns columns() {
    return columns;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SourceRow<T>> action) {
    SourceRow<T> row;
    try {
      if (!open || !result.next()) {
        end();
        return false;
      }
      row = read();
    } catch (SQLException e) {
      throw unreadable(e);
    }
    action.accept(row);
    return true;
  }

  private SourceRow<T> read() throws SQLException {
    @Nullable Object[] values = new Object[columns.names().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = zoned[i] ? result.getObject(i + 1, OffsetDateTime.class) : plain(i + 1);
    }
    JdbcRow row = new JdbcRow(columns, values, ++number);
    if (!increasing.isEmpty()) {
      last = increased(row.raw(increasing));
    }
    try {
      return new SourceRow.Valid<>(kind.read(row, ids), row.origin());
    } catch (BadValue e) {
      return new SourceRow.Invalid<>(e.problem());
    }
  }

  /** Large texts come as handles that end with the row. */
  private @Nullable Object plain(int column) throws SQLException {
    Object value = result.getObject(column);
    if (value == null || isPlain(value)) {
      return value;
    }
    if (value instanceof Clob text) {
      return text.getSubString(1, (int) Math.min(text.length(), Integer.MAX_VALUE));
    }
    if (value instanceof SQLXML text) {
      return text.getString();
    }
    return Opaque.is(value) ? new Opaque(result.getMetaData().getColumnTypeName(column)) : value;
  }

  /** Of a class that nearly all values are of; to ask for interfaces takes longer. */
  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof BigDecimal
        || value instanceof java.util.Date // dates and times of java.sql, too
        || value instanceof Boolean;
  }

  private @Nullable Object increased(@Nullable Object value) {
    if (value instanceof Opaque) {
      throw new SourceFormatException(
          "Cannot read %s: column %s to continue by is %s (expected a number, date, time or text). Convert it in the query"
              .formatted(columns.query(), increasing, value));
    }
    return value == null ? last : value;
  }

  private boolean[] zoned() throws SQLException {
    boolean[] types = new boolean[columns.names().size()];
    for (int i = 0; i < types.length; i++) {
      int type = result.getMetaData().getColumnType(i + 1);
      types[i] = type == java.sql.Types.TIMESTAMP_WITH_TIMEZONE || type == DATETIMEOFFSET;
    }
    return types;
  }

  private void end() {
    if (open && last != null) {
      reached.accept(JdbcPosition.kept(last));
    }
    close();
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      JdbcSession.end(connection); // and with it statement and result
    }
  }

  private SourceFormatException unreadable(SQLException e) {
    return new SourceFormatException(
        "Cannot read the query for %s: the database said '%s'. Correct the query, or check that the database can be reached"
            .formatted(kind.name(), DatabaseException.firstLine(e)),
        e);
  }
}
