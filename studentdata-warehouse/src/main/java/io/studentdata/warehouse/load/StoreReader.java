package io.studentdata.warehouse.load;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.TableChange;
import io.studentdata.core.model.OfferingId;
import io.studentdata.warehouse.staging.BulkWriter;
import io.studentdata.warehouse.staging.StagingArea;
import io.studentdata.warehouse.staging.StagingTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads a store as it stands at one moment, into staging tables. For one thread. */
final class StoreReader implements AutoCloseable {
  private static final int FETCH = 10_000;
  private static final String INTERACTION = StagingTable.INTERACTION.storeTable();
  private static final Map<String, Long> ANY =
      Map.of(
          "first_batch",
          0L,
          "last_batch",
          Long.MAX_VALUE,
          "first_id",
          0L,
          "last_id",
          Long.MAX_VALUE);

  private final Connection connection;
  private final Dialect dialect;
  private final Handle handle;
  private Optional<Integer> formerIsolation = Optional.empty();

  private StoreReader(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
    this.handle = Jdbi.open(connection);
  }

  /**
   * Reads tables that are a store's in all but name.
   *
   * @param connection closed with the reader
   */
  static StoreReader over(Connection connection, Dialect dialect) throws SQLException {
    connection.setAutoCommit(false);
    return new StoreReader(connection, dialect);
  }

  static StoreReader open(Database store) throws SQLException {
    StoreReader reader = plain(store);
    if (store.dialect() == Dialect.H2) {
      reader.stream();
    }
    return reader;
  }

  /**
   * Reads a store statement by statement, each as the store then is: H2 knows how many rows a table
   * has without a look at them, but not in a snapshot.
   */
  static StoreReader plain(Database store) throws SQLException {
    Connection connection = store.connect();
    connection.setReadOnly(true);
    return over(connection, store.dialect());
  }

  /** H2 reads a snapshot without locks, and hands out rows as it finds them: half the time. */
  private void stream() throws SQLException {
    formerIsolation = Optional.of(connection.getTransactionIsolation());
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    lazily(1);
  }

  private void lazily(int lazy) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lazy_query_execution " + lazy);
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

  /** The key of an offering, if the store has it. */
  Optional<Long> offering(OfferingId id) {
    return handle
        .createQuery(
            "select offering_id from course_offering"
                + " where source_system = :system and source_id = :value")
        .bind("system", id.system())
        .bind("value", id.value())
        .mapTo(Long.class)
        .findFirst();
  }

  /** The SELECT of a staging table. */
  String select(StagingTable table) {
    return table.storeSelect(dialect);
  }

  /** Copies rows of any batch that meet a condition, and says how many there were. */
  long copy(StagingTable table, String condition, List<Long> offerings, StagingArea area)
      throws SQLException {
    String sql = "select q.* from (\n%s\n) q\nwhere %s".formatted(select(table), condition);
    try (BulkWriter writer = area.writer(table);
        Query query = handle.createQuery(sql)) {
      query.setFetchSize(FETCH);
      query.bindMap(ANY).bindList("offerings", offerings);
      return query.scanResultSet((rows, context) -> writer.write(rows.get()));
    }
  }

  /** What ranges of batches wrote, as the store's change feed says. */
  Written written(List<BatchRange> ranges) {
    Set<String> tables = new HashSet<>();
    List<IdSlice> slices = new ArrayList<>();
    for (BatchRange range : ranges) {
      long next = Long.MIN_VALUE; // batches that were written at the same time overlap
      for (TableChange change : changes(range)) {
        tables.add(change.table());
        if (change.table().equals(INTERACTION) && change.inserted() > 0) {
          slices.addAll(IdSlice.of(Math.max(next, change.firstId()), change.lastId(), range));
          next = Math.max(next, change.lastId() + 1);
        }
      }
    }
    return new Written(tables, slices);
  }

  /**
   * What batches wrote.
   *
   * @param tables the tables of the store
   * @param interactions the ids of interactions, in slices of bounded size
   */
  record Written(Set<String> tables, List<IdSlice> interactions) {}

  private List<TableChange> changes(BatchRange range) {
    return handle
        .createQuery(
            "select table_name, inserted_rows, updated_rows, deleted_rows, first_id, last_id"
                + " from change_batch_table where batch_id between :first and :last"
                + " order by first_id, last_id")
        .bind("first", range.first())
        .bind("last", range.last())
        .map(
            (row, context) ->
                new TableChange(
                    row.getString(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6)))
        .list();
  }

  /**
   * Counts what the store has: the rows of {@link StagingTable#STORE_TOTAL}.
   *
   * @param clicks whether to add up the clicks, which takes a look at every interaction
   */
  List<List<@Nullable Object>> count(boolean clicks) {
    List<List<@Nullable Object>> totals =
        new ArrayList<>(rows(StagingTable.STORE_TOTAL.storeSelect(dialect)));
    if (clicks) {
      totals.addAll(rows(StagingTable.storeClicks(dialect)));
    }
    return totals;
  }

  private List<List<@Nullable Object>> rows(String select) {
    return handle
        .createQuery(select)
        .map(
            (row, context) ->
                Arrays.<@Nullable Object>asList(
                    row.getString(1),
                    row.getLong(2),
                    row.getBigDecimal(3),
                    row.getObject(4, LocalDateTime.class)))
        .list();
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
      if (formerIsolation.isPresent()) { // H2's pool hands connections out as they came back
        lazily(0);
        connection.setTransactionIsolation(formerIsolation.get());
      }
    }
  }
}
