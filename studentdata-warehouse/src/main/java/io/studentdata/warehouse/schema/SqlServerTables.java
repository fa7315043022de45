package io.studentdata.warehouse.schema;

import io.studentdata.core.db.DatabaseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tables the change log comes to on SQL Server, read off its statements without a server. For
 * scripts that make the same tables in another way.
 */
public final class SqlServerTables {
  private static final Pattern CREATE =
      Pattern.compile("create table (\\w+) \\((.*)\\)", Pattern.DOTALL);
  private static final Pattern DROP = Pattern.compile("drop table (\\w+)");
  private static final Pattern KEY =
      Pattern.compile("alter table (\\w+) add constraint \\w+ primary key \\((.*)\\)");
  private static final Pattern ADD = Pattern.compile("alter table (\\w+) add (\\w+ .*)");
  private static final Pattern REMOVE = Pattern.compile("alter table (\\w+) drop column (\\w+)");
  private static final Pattern BETWEEN = Pattern.compile(",\\s*(?![^(]*\\))");
  private static final Pattern COLUMN =
      Pattern.compile(
          "(\\w+) (bigint|int|smallint|date|datetime2|float|decimal\\(\\d+, ?\\d+\\)"
              + "|nvarchar\\(\\d+\\) collate \\w+)( not null)?");

  private final Map<String, SqlServerTable> tables = new LinkedHashMap<>();

  private SqlServerTables() {}

  /**
   * All tables by their names, in the order in which they came into being.
   *
   * @throws DatabaseException if the change log says something that is not understood here
   */
  public static Map<String, SqlServerTable> all() {
    SqlServerTables read = new SqlServerTables();
    for (String file : WarehouseSchema.files()) {
      String text = SqlServerTypes.in(WarehouseSchema.read(file));
      ChangeLog.parse(file, text, "mssql")
          .forEach(change -> change.statements().forEach(statement -> read.follow(statement)));
    }
    return read.tables;
  }

  /** The tables that statements come to. */
  static Map<String, SqlServerTable> after(List<String> statements) {
    SqlServerTables read = new SqlServerTables();
    statements.forEach(read::follow);
    return read.tables;
  }

  private void follow(String statement) {
    Matcher create = CREATE.matcher(statement);
    Matcher drop = DROP.matcher(statement);
    Matcher key = KEY.matcher(statement);
    Matcher add = ADD.matcher(statement);
    Matcher remove = REMOVE.matcher(statement);
    if (create.matches()) {
      List<SqlServerColumn> columns =
          BETWEEN.splitAsStream(create.group(2).strip()).map(SqlServerTables::column).toList();
      put(create.group(1), columns, List.of());
    } else if (drop.matches()) {
      tables.remove(drop.group(1));
    } else if (key.matches()) {
      SqlServerTable table = table(key.group(1));
      put(table.name(), table.columns(), List.of(key.group(2).split(", ")));
    } else if (remove.matches()) {
      SqlServerTable table = table(remove.group(1));
      List<SqlServerColumn> columns = new ArrayList<>(table.columns());
      columns.removeIf(column -> column.name().equals(remove.group(2)));
      put(table.name(), columns, table.primaryKey());
    } else if (add.matches()) {
      SqlServerTable table = table(add.group(1));
      List<SqlServerColumn> columns = new ArrayList<>(table.columns());
      columns.add(column(add.group(2)));
      put(table.name(), columns, table.primaryKey());
    } else if (statement.matches("(?s)(create table|drop table|alter table)\\b.*")) {
      throw notUnderstood(statement);
    }
  }

  private void put(String name, List<SqlServerColumn> columns, List<String> key) {
    tables.put(name, new SqlServerTable(name, columns, key));
  }

  private SqlServerTable table(String name) {
    SqlServerTable table = tables.get(name);
    if (table == null) {
      throw notUnderstood("alter table " + name);
    }
    return table;
  }

  private static SqlServerColumn column(String definition) {
    Matcher column = COLUMN.matcher(definition.strip());
    if (!column.matches()) {
      throw notUnderstood(definition);
    }
    return new SqlServerColumn(column.group(1), column.group(2), column.group(3) == null);
  }

  private static DatabaseException notUnderstood(String what) {
    return new DatabaseException(
        "Cannot read the change log: '%s' is not understood here (expected create table with columns,"
                .formatted(what.lines().findFirst().orElse(""))
            + " add a column, drop, or a primary key). Teach "
            + SqlServerTables.class.getSimpleName()
            + " what it means");
  }
}
