package io.studentdata.warehouse.load;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.Dialect;
import io.studentdata.warehouse.staging.BulkWriter;
import io.studentdata.warehouse.staging.StagingArea;
import io.studentdata.warehouse.staging.StagingTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads a store as it stands at one moment, into staging tables. For one thread. */
final class StoreReader implements AutoCloseable {
  private static final int FETCH = 10_000;

  private final Connection connection;
  private final Dialect dialect;
  private final Handle handle;

  private StoreReader(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
    this.handle = Jdbi.open(connection);
  }

  static StoreReader open(Database store) throws SQLException {
    Connection connection = store.connect();
    connection.setReadOnly(true);
    if (store.dialect() == Dialect.H2) {
      stream(connection);
    }
    connection.setAutoCommit(false);
    return new StoreReader(connection, store.dialect());
  }

  /** H2 reads a snapshot without locks, and hands out rows as it finds them: half the time. */
  private static void stream(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lazy_query_execution 1");
    }
  }

  /** Copies what ranges of batches wrote, and says how many rows there were. */
  long copy(StagingTable table, List<BatchRange> ranges, StagingArea area) throws SQLException {
    long rows = 0;
    try (BulkWriter writer = area.writer(table)) {
      for (BatchRange range : ranges) {
        rows +=
            copy(table, Map.of("first_batch", range.first(), "last_batch", range.last()), writer);
      }
    }
    return rows;
  }

  /** Copies one slice of the interactions, and says how many rows there were. */
  long copy(IdSlice slice, BulkWriter writer) throws SQLException {
    return copy(
        StagingTable.INTERACTION,
        Map.of(
            "first_id", slice.firstId(),
            "last_id", slice.lastId(),
            "first_batch", slice.batches().first(),
            "last_batch", slice.batches().last()),
        writer);
  }

  /** The ids of the interactions that ranges of batches wrote, in slices of bounded size. */
  List<IdSlice> interactionSlices(List<BatchRange> ranges) {
    return ranges.stream()
        .flatMap(
            range ->
                handle
                    .createQuery(
                        "select first_id, last_id from change_batch_table"
                            + " where table_name = 'interaction' and inserted_rows > 0"
                            + " and batch_id between :first and :last order by first_id")
                    .bind("first", range.first())
                    .bind("last", range.last())
                    .map((row, context) -> IdSlice.of(row.getLong(1), row.getLong(2), range))
                    .list()
                    .stream())
        .flatMap(List::stream)
        .toList();
  }

  private long copy(StagingTable table, Map<String, Long> parameters, BulkWriter writer)
      throws SQLException {
    try (Query query = handle.createQuery(table.storeSelect(dialect))) {
      query.setFetchSize(FETCH);
      query.bindMap(parameters);
      return query.scanResultSet((rows, context) -> writer.write(rows.get()));
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      connection.rollback();
    }
  }
}
