package io.studentdata.core.store;

import io.studentdata.core.db.BatchClaim;
import io.studentdata.core.db.Table;
import io.studentdata.core.db.TableChange;
import io.studentdata.core.mapping.StoreTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What changed in a store. A reader keeps the {@link SeenBatches}, asks for those since, deals with
 * them and adds them: so it meets each batch once, also one that commits after batches with higher
 * ids. From time to time it lets them be {@link #settled}. Rows name the batch that wrote them
 * last; a row that later batches wrote again is met there. Safe to share between threads.
 */
public final class ChangeFeed {
  private static final int SETTLED_AT_ONCE = 1_000;

  private final PooledSql store;

  ChangeFeed(PooledSql store) {
    this.store = store;
  }

  private record Touched(RecordedBatch batch, TableChange change) {}

  /**
   * The committed batches that are not among those seen, by their ids. Reads only what is not among
   * them: one range above all, and one per gap between.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<RecordedBatch> since(SeenBatches seen) {
    String sql = store.sql(ChangeFeed.class, "since");
    List<Touched> rows = new ArrayList<>();
    seen.unseen()
        .forEach(
            (first, last) ->
                rows.addAll(
                    store.rows(
                        sql, Map.of("from", first, "to", last), (row, context) -> touched(row))));
    List<RecordedBatch> batches = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      RecordedBatch batch = rows.get(i).batch();
      List<TableChange> tables = new ArrayList<>();
      for (; i < rows.size() && rows.get(i).batch().id() == batch.id(); i++) {
        tables.add(rows.get(i).change());
      }
      batches.add(
          new RecordedBatch(
              batch.id(), batch.system(), batch.description(), batch.recordedAt(), tables));
    }
    return batches;
  }

  /**
   * What was seen, without the gaps that units of work left that were rolled back: nothing can be
   * committed under those ids any more. The gap of one that has not ended stays, and is not waited
   * for. A reader that calls this after it added what it read keeps no more gaps than there are
   * units of work at work, so that what {@link #since} costs does not grow with those that failed.
   * Looks at 1,000 gaps a call, the oldest first.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails, as it does where the
   *     login may not insert into {@code change_claim}; reading on works without this
   */
  public SeenBatches settled(SeenBatches seen) {
    return seen.withIds(BatchClaim.unused(store.database(), seen.missed(SETTLED_AT_ONCE)));
  }

  /**
   * The keys of the rows that a batch inserted or updated and that no later one wrote again, in
   * order; read as {@link Repository#stream} is.
   *
   * @param table a table of the store, such as {@code enrollment}
   * @throws IllegalArgumentException if the store has no such table
   * @throws io.studentdata.core.db.DatabaseException from the stream, if the database fails
   */
  public Stream<Long> written(RecordedBatch batch, String table) {
    Table known =
        StoreTables.ALL.stream()
            .filter(each -> each.name().equals(table))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The store has no table '%s'. Take the name from RecordedBatch.tables()"
                            .formatted(table)));
    String sql =
        ("select %1$s from %2$s where batch_id = @batch and %1$s > @after and %1$s <= @last"
                + " order by %1$s offset 0 rows fetch next @size rows only")
            .formatted(known.id(), known.name());
    return batch.tables().stream()
        .filter(change -> change.table().equals(table))
        .flatMap(change -> keys(sql, Map.of("batch", batch.id(), "last", change.lastId())));
  }

  /**
   * The keys of the rows that a batch deleted, in order; read as {@link Repository#stream} is. Uses
   * of resources that were replaced are not among them: what replaced them has the same enrollment,
   * day and resource.
   *
   * @param table a table of the store, such as {@code enrollment}
   * @throws io.studentdata.core.db.DatabaseException from the stream, if the database fails
   */
  public Stream<Long> deleted(RecordedBatch batch, String table) {
    return keys(
        store.sql(ChangeFeed.class, "deleted"), Map.of("batch", batch.id(), "table", table));
  }

  private Stream<Long> keys(String sql, Map<String, ?> parameters) {
    return new PagedRows<Long>(store, sql, parameters, (row, context) -> row.getLong(1)).stream();
  }

  private static Touched touched(ResultSet row) throws SQLException {
    RecordedBatch batch =
        new RecordedBatch(
            row.getLong("batch_id"),
            row.getString("source_system"),
            row.getString("source_description"),
            row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
            List.of());
    TableChange change =
        new TableChange(
            row.getString("table_name"),
            row.getLong("inserted_rows"),
            row.getLong("updated_rows"),
            row.getLong("deleted_rows"),
            row.getLong("first_id"),
            row.getLong("last_id"));
    return new Touched(batch, change);
  }
}
