package io.studentdata.warehouse.staging;

import io.studentdata.core.db.Column;
import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.Table;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.pseudonym.Pseudonymizer;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.db.Workbench;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * The store's tables, empty and in memory, for a source that is loaded without a store: the SELECTs
 * that read a store read them as well. All rows are of batch {@value #BATCH}. Nothing of it reaches
 * the warehouse's file or server; it counts against the warehouse's memory and spills to disk
 * beyond it. For any thread.
 */
public final class SourceMirror implements AutoCloseable {
  /** The batch of all rows. */
  public static final long BATCH = 1;

  private static final String CATALOG = "studentdata_source";
  private static final String USES =
      """
      create view %1$s.interaction as
      select
          row_number() over () + %2$d as interaction_id,
          enrollment_id,
          resource_id,
          course_day,
          cast(sum(clicks) as int) as clicks,
          1 as batch_id
      from (
          select u.enrollment_id, u.resource_id, u.course_day, u.clicks
          from %1$s.source_use u
          anti join %1$s.interaction_event e
              on e.enrollment_id = u.enrollment_id
              and e.resource_id = u.resource_id
              and e.course_day = u.course_day
          union all
          select enrollment_id, resource_id, course_day, 1 as clicks
          from %1$s.interaction_event
          where resource_id is not null
      ) uses
      group by enrollment_id, resource_id, course_day""";

  private static final String USES_OF_EVENTS =
      """
      select count(*) from (
          select distinct enrollment_id, resource_id, course_day
          from interaction_event
          where resource_id is not null
      ) uses""";

  private final Workbench workbench;
  private final Pseudonymizer pseudonyms;

  private SourceMirror(Workbench workbench, Pseudonymizer pseudonyms) {
    this.workbench = workbench;
    this.pseudonyms = pseudonyms;
  }

  /**
   * Makes empty tables; one load at a time has them.
   *
   * @param lastUse the highest row number of a use that was given before
   * @throws DatabaseException if the database refuses
   */
  public static SourceMirror open(Warehouse warehouse, long lastUse) {
    Workbench workbench = warehouse.workbench();
    try (Connection connection = workbench.connect();
        Statement statement = connection.createStatement()) {
      make(statement, lastUse);
    } catch (SQLException e) {
      workbench.close();
      throw new DatabaseException(
          "Cannot prepare the tables of a source: " + DatabaseException.firstLine(e), e);
    }
    return new SourceMirror(workbench, warehouse.pseudonyms());
  }

  private static void make(Statement statement, long lastUse) throws SQLException {
    statement.execute("detach database if exists " + CATALOG);
    statement.execute("attach ':memory:' as " + CATALOG);
    for (Table table : StoreTables.ALL) {
      if (!table.equals(StoreTables.INTERACTION)) {
        statement.execute(create(table));
      }
    }
    statement.execute(
        "create table %s.change_delete (table_name varchar, row_id bigint, batch_id bigint)"
            .formatted(CATALOG));
    statement.execute(
        "create table %s.source_use (enrollment_id bigint, resource_id bigint, course_day int, clicks int)"
            .formatted(CATALOG));
    statement.execute(USES.formatted(CATALOG, lastUse));
  }

  /**
   * A new writer into one of the store's tables, to be closed by the caller. A row is the table's
   * own key, its {@link Table#columns() columns} and the batch.
   */
  public BulkWriter writer(Table table) {
    return writer(table.name());
  }

  /** A new writer of deletions, to be closed by the caller: table name, row, batch. */
  public BulkWriter deletes() {
    return writer("change_delete");
  }

  /**
   * A new writer of uses of resources, to be closed by the caller: enrollment, resource, course
   * day, clicks. Those that differ in clicks only are added up.
   */
  public BulkWriter uses() {
    return writer("source_use");
  }

  /** A connection on which the store's tables are these, to be closed by the caller. */
  public Connection connect() {
    Connection connection = workbench.connect();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set search_path = '" + CATALOG + "'");
      return connection;
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot reach the tables of a source: " + DatabaseException.firstLine(e), e);
    }
  }

  /**
   * Copies all uses, added up, to where they are staged. Once; they are gone afterwards.
   *
   * @return how many there are, but for those that events tell of
   * @throws SQLException if the database refuses
   */
  public long stageUses(StagingArea area) throws SQLException {
    try (Connection connection = connect();
        Handle handle = Jdbi.open(connection)) {
      long rows = stageUses(handle, area);
      long ofEvents = handle.createQuery(USES_OF_EVENTS).mapTo(Long.class).one();
      handle.execute("drop view interaction");
      handle.execute("drop table source_use");
      return rows - ofEvents;
    }
  }

  /** By one statement where staging is in the same engine, and through a writer elsewhere. */
  private static long stageUses(Handle handle, StagingArea area) throws SQLException {
    String select = StagingTable.INTERACTION.storeSelect(Dialect.DUCKDB);
    Map<String, Long> all =
        Map.of(
            "first_id", 0L, "last_id", Long.MAX_VALUE, "first_batch", BATCH, "last_batch", BATCH);
    Optional<String> table = area.nameOnWorkbench(StagingTable.INTERACTION);
    if (table.isPresent()) {
      return handle
          .createUpdate("insert into " + table.get() + "\n" + select)
          .bindMap(all)
          .execute();
    }
    try (BulkWriter writer = area.writer(StagingTable.INTERACTION);
        Query query = handle.createQuery(select).bindMap(all)) {
      return query.scanResultSet((rows, context) -> writer.write(rows.get()));
    }
  }

  /** Forgets what was read. */
  @Override
  public void close() {
    try (workbench;
        Connection connection = workbench.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("detach database if exists " + CATALOG);
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot drop the tables of a source: " + DatabaseException.firstLine(e), e);
    }
  }

  private BulkWriter writer(String table) {
    return new DuckDbBulkWriter(workbench::connect, CATALOG, table, pseudonyms);
  }

  private static String create(Table table) {
    StringBuilder sql = new StringBuilder();
    sql.append("create table ").append(CATALOG).append('.').append(table.name());
    sql.append(" (").append(table.id()).append(" bigint not null");
    for (Column column : table.columns()) {
      sql.append(", ").append(column.name()).append(' ').append(type(column.type()));
    }
    return sql.append(", batch_id bigint not null)").toString();
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case BIGINT -> "bigint";
      case INT -> "int";
      case FLOAT -> "double";
      case DECIMAL -> "decimal(19, 4)";
      case TEXT -> "varchar";
      case DATE -> "date";
      case TIME -> "timestamp";
      default -> throw new IllegalStateException("Unknown column type: " + type);
    };
  }
}
