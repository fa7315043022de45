package io.studentdata.warehouse.merge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every materialization is held to, on a database that subclasses provide. */
abstract class MaterializationContract {
  private Connection connection;
  private MergeSession session;

  /** A connection to an empty database. */
  abstract Connection emptyDatabase() throws SQLException;

  @BeforeEach
  final void open() throws SQLException {
    connection = emptyDatabase();
    connection.setAutoCommit(false);
    session = new MergeSession(connection, 1);
    table("etl_key (table_name varchar(60), key_name varchar(60), highest_key bigint)");
  }

  @AfterEach
  final void close() throws SQLException {
    connection.rollback();
    connection.close();
  }

  /** What is merged from here on belongs to the next load. */
  final void nextRun() {
    session = new MergeSession(connection, session.runId() + 1);
  }

  final void table(String ddl) {
    session.execute("create table " + ddl);
  }

  final void statement(String sql) {
    session.execute(sql);
  }

  final MergeCount merge(Materialization way, Target shape, TextTable delta) {
    return way.merge(
        session, new Target(shape.table(), shape.grain(), shape.columns(), delta.select()));
  }

  /** The rows of a query, a line a row, cells between bars. */
  final String rows(String query) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(session.spell(query))) {
      List<String> lines = new ArrayList<>();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          String cell = row.getString(i);
          cells.add(cell == null ? "-" : cell);
        }
        lines.add(String.join(" | ", cells));
      }
      return String.join("\n", lines);
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }
}
