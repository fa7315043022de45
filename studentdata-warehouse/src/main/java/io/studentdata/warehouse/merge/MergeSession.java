package io.studentdata.warehouse.merge;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The transaction that merges run in, and the load they belong to. Statements are written in the
 * portable subset and put to the connection's database in its own way. For one thread.
 */
public final class MergeSession {
  /** SQL Server takes 1,000 rows of a VALUES list. */
  private static final int MOST_ROWS = 1_000;

  /** SQL Server takes 2,100, some of them for itself. */
  private static final int MOST_PARAMETERS = 2_000;

  private final Connection connection;
  private final long runId;
  private final SessionSql way;
  private final Map<String, Long> kept = new HashMap<>();
  private final Map<String, String> instead = new HashMap<>();

  /**
   * A session.
   *
   * @param connection a connection in a transaction; stays the caller's
   * @param runId the load; every row it writes carries it in {@code etl_run_id}
   * @throws DatabaseException if the connection is broken, or leads to no known database
   */
  public MergeSession(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
    try {
      way = SessionSql.of(Dialect.ofUrl(connection.getMetaData().getURL()));
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot load the warehouse: " + DatabaseException.firstLine(e), e);
    }
  }

  /** The connection, in a transaction. */
  public Connection connection() {
    return connection;
  }

  /** The load; every row it writes carries it in {@code etl_run_id}. */
  public long runId() {
    return runId;
  }

  /**
   * Runs a statement and says how many rows it touched.
   *
   * @throws DatabaseException if the database refuses it
   */
  public long execute(String sql) {
    boolean idle = way.mustYield(sql).map(select -> !yields(select)).orElse(false);
    return idle ? 0 : run(spell(sql));
  }

  /**
   * Runs an insert of all rows that are kept under a name, if there are any, and says how many.
   *
   * @throws DatabaseException if the database refuses it
   */
  public long insertKept(String name, String insert) {
    return rows(name) == 0 ? 0 : run(spell(insert));
  }

  private boolean yields(String select) {
    String first = "select 1 as one from (%s) q offset 0 rows fetch next 1 rows only";
    return number("select count(*) from (" + first.formatted(select) + ") r") > 0;
  }

  /**
   * The one number that a query yields.
   *
   * @throws DatabaseException if the database refuses it
   */
  public long number(String sql) {
    return numbers(sql).get(0);
  }

  /**
   * The numbers of the one row that a query yields, in the order of its columns.
   *
   * @throws DatabaseException if the database refuses it
   */
  public List<Long> numbers(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(spell(sql))) {
      row.next();
      List<Long> numbers = new ArrayList<>();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        numbers.add(row.getLong(i));
      }
      return numbers;
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  /**
   * A statement as the database takes it, for whoever runs it on the {@link #connection()}: with
   * the names that the session keeps rows under, and those to read instead of others.
   */
  public String spell(String sql) {
    return way.spell(named(sql));
  }

  private String named(String sql) {
    return instead.isEmpty() ? sql : Names.replace(sql, name -> instead.getOrDefault(name, name));
  }

  /**
   * Keeps the rows of a SELECT under a name that only this session sees; replaces earlier ones.
   *
   * @throws DatabaseException if the database refuses it
   */
  public void keep(String name, String select) {
    if (!way.replaces(name, select)) {
      drop(name);
    }
    long rows = run(way.keep(name, named(select)));
    if (way.countsKept()) {
      kept.put(name, rows);
    }
  }

  /**
   * Keeps no rows under the name of a table that has none: the table itself stands for them.
   *
   * @throws DatabaseException if the database refuses to drop what was kept
   */
  public void keepNone(String name) {
    if (kept.containsKey(name)) {
      drop(name);
    }
    kept.put(name, 0L);
  }

  /**
   * Keeps rows that come from elsewhere under the name of a table, which stands for them no longer.
   *
   * @param table the table
   * @param rows as for {@link #insertRows}, with a cell for each column of the table
   * @throws DatabaseException if the database refuses them
   */
  public void keepRows(String table, List<List<@Nullable Object>> rows) {
    keep(table, "select t.* from " + table + " t where 1 = 0");
    insertRows("insert into " + table, rows);
    if (way.countsKept()) {
      kept.put(table, (long) rows.size());
    }
  }

  /**
   * Lets statements from now on read a table where they name a view, of which it has the rows.
   *
   * @param view the view
   * @param table a table with the same rows
   */
  public void readInstead(String view, String table) {
    instead.put(view, table);
  }

  /**
   * Inserts rows, many by one statement.
   *
   * @param into the statement up to its VALUES
   * @param rows their cells in the order of the columns, as many in each: texts, numbers, dates and
   *     times of {@code java.time}, or null
   * @throws DatabaseException if the database refuses them
   */
  public void insertRows(String into, List<List<@Nullable Object>> rows) {
    if (!rows.isEmpty()) {
      int atOnce = Math.min(MOST_ROWS, MOST_PARAMETERS / rows.get(0).size());
      for (int from = 0; from < rows.size(); from += atOnce) {
        insertSome(into, rows.subList(from, Math.min(from + atOnce, rows.size())));
      }
    }
  }

  private void insertSome(String into, List<List<@Nullable Object>> rows) {
    String row = "(" + "?, ".repeat(rows.get(0).size() - 1) + "?)";
    String sql = into + " values " + String.join(", ", Collections.nCopies(rows.size(), row));
    try (PreparedStatement statement = connection.prepareStatement(spell(sql))) {
      int position = 0;
      for (List<@Nullable Object> cells : rows) {
        for (Object cell : cells) {
          position++;
          if (cell == null) {
            statement.setNull(position, Types.VARCHAR);
          } else {
            statement.setObject(position, cell);
          }
        }
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  /**
   * How many rows a relation has; of what was kept, the database need not be asked.
   *
   * @throws DatabaseException if it is asked, and refuses
   */
  public long rows(String name) {
    Long known = kept.get(name);
    return known != null ? known : number("select count(*) from " + name);
  }

  /**
   * What of a SELECT may yield rows, as far as the session knows what is empty: of a union, the
   * SELECTs that do not begin to read with that.
   *
   * @param select a SELECT whose {@code union} and {@code from} of the outermost level begin a line
   * @return empty if nothing of it may
   */
  public Optional<String> yielding(String select) {
    return Branches.withoutEmpty(select, name -> kept.getOrDefault(name, -1L) == 0);
  }

  /**
   * Forgets what was kept under a name, if anything.
   *
   * @throws DatabaseException if the database refuses
   */
  public void drop(String name) {
    run(way.drop(name));
    kept.remove(name);
  }

  private long run(String sql) {
    try (Statement statement = connection.createStatement()) {
      return statement.executeLargeUpdate(sql);
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  private static DatabaseException refused(String sql, SQLException e) {
    return new DatabaseException(
        "Cannot load the warehouse: %s (in: %s)"
            .formatted(DatabaseException.firstLine(e), sql.strip().lines().findFirst().orElse("")),
        e);
  }
}
