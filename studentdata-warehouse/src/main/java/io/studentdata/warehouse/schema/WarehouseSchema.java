package io.studentdata.warehouse.schema;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the warehouse and how they come into being. */
public final class WarehouseSchema {
  private static final List<String> FILES =
      List.of(
          "0001-operations",
          "0002-dimensions",
          "0003-facts",
          "0004-staging",
          "0005-change-feed",
          "0006-campus-dimensions",
          "0007-campus-facts",
          "0008-campus-staging");

  private WarehouseSchema() {}

  /**
   * Brings a warehouse to the present schema; a second call changes nothing. All or nothing: the
   * connection is used for one transaction and left in the mode it came in.
   *
   * @param connection a connection without an open transaction
   * @param dialect what kind of database it leads to
   * @throws DatabaseException if a change set fails or differs from the one applied earlier
   */
  public static void migrate(Connection connection, Dialect dialect) {
    List<ChangeSet> changes = FILES.stream().flatMap(file -> read(file, dialect)).toList();
    try {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        ChangeLogRunner.update(connection, changes);
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw new DatabaseException("Cannot migrate the warehouse: " + e.getMessage(), e);
    }
  }

  private static Stream<ChangeSet> read(String file, Dialect dialect) {
    String text = SqlResource.load(WarehouseSchema.class, file, dialect);
    String dbms = dialect == Dialect.SQLSERVER ? "mssql" : dialect.suffix();
    return ChangeLog.parse(file + ".sql", text, dbms).stream();
  }
}
