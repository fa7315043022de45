package io.studentdata.core.privacy;

import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.schema.DescribedColumn;
import io.studentdata.core.schema.DescribedTable;
import io.studentdata.core.store.StudentStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every cell of every table, as text. */
final class Dump {
  private Dump() {}

  /** The rows of all tables, sorted. */
  static Map<String, List<String>> of(StudentStore store) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (Connection connection = store.database().connect()) {
      for (DescribedTable table : DataDictionary.load().tables()) {
        rows.put(table.name(), rows(connection, table, ""));
      }
    }
    return rows;
  }

  /** The rows about a student, by table. */
  static Map<String, List<String>> of(StudentStore store, long student) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (Connection connection = store.database().connect()) {
      for (SubjectTable table : SubjectTable.in(DataDictionary.load())) {
        rows.put(
            table.name(),
            rows(
                connection,
                table.table(),
                " where " + table.condition().replace("?", Long.toString(student))));
      }
    }
    return rows;
  }

  private static List<String> rows(Connection connection, DescribedTable table, String where)
      throws SQLException {
    String sql =
        "select "
            + table.columns().stream().map(DescribedColumn::name).collect(Collectors.joining(", "))
            + " from "
            + table.name()
            + where;
    List<String> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= table.columns().size(); i++) {
          cells.add(String.valueOf(rows.getString(i)));
        }
        found.add(String.join("|", cells));
      }
    }
    return found.stream().sorted().toList();
  }
}
