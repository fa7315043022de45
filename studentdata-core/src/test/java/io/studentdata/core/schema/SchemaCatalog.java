package io.studentdata.core.schema;

import io.studentdata.core.db.Database;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** The migrated schema as its database tells it: types, keys and references of every table. */
record SchemaCatalog(Map<String, Relation> relations) {
  /**
   * A column.
   *
   * @param type its type in SQL, such as {@code decimal(19,4)}
   */
  record Attribute(String name, String type, boolean nullable) {}

  /**
   * A table.
   *
   * @param references the tables that its columns' foreign keys lead to
   */
  record Relation(
      Map<String, Attribute> attributes, Set<String> key, Map<String, String> references) {
    Attribute attribute(String name) {
      return Objects.requireNonNull(attributes.get(name), name);
    }
  }

  Relation relation(String table) {
    return Objects.requireNonNull(relations.get(table), table);
  }

  static SchemaCatalog ofMigrated() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MSSQLServer");
    try (Connection kept = source.getConnection()) {
      SchemaMigrator.migrate(Database.of(source));
      return read(kept);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SchemaCatalog read(Connection connection) throws SQLException {
    DatabaseMetaData meta = connection.getMetaData();
    Map<String, Relation> relations = new TreeMap<>();
    try (ResultSet rows =
        meta.getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        if (!lower(name).startsWith("databasechangelog")) {
          relations.put(lower(name), relation(meta, connection.getSchema(), name));
        }
      }
    }
    return new SchemaCatalog(relations);
  }

  private static Relation relation(DatabaseMetaData meta, String schema, String table)
      throws SQLException {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    try (ResultSet rows = meta.getColumns(null, schema, table, null)) {
      while (rows.next()) {
        String name = lower(rows.getString("COLUMN_NAME"));
        attributes.put(
            name,
            new Attribute(
                name,
                type(
                    lower(rows.getString("TYPE_NAME")),
                    rows.getInt("COLUMN_SIZE"),
                    rows.getInt("DECIMAL_DIGITS")),
                rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable));
      }
    }
    Set<String> key = new LinkedHashSet<>();
    try (ResultSet rows = meta.getPrimaryKeys(null, schema, table)) {
      while (rows.next()) {
        key.add(lower(rows.getString("COLUMN_NAME")));
      }
    }
    Map<String, String> references = new TreeMap<>();
    try (ResultSet rows = meta.getImportedKeys(null, schema, table)) {
      while (rows.next()) {
        references.put(
            lower(rows.getString("FKCOLUMN_NAME")), lower(rows.getString("PKTABLE_NAME")));
      }
    }
    return new Relation(attributes, key, references);
  }

  /** H2's names of types are the standard's; shown are the shorter ones that all databases take. */
  private static String type(String name, int size, int decimals) {
    return switch (name) {
      case "character varying" -> "varchar(" + size + ")";
      case "character" -> "char(" + size + ")";
      case "numeric", "decimal" -> "decimal(" + size + "," + decimals + ")";
      case "double precision", "float" -> "float";
      case "timestamp" -> "datetime2";
      case "integer" -> "int";
      default -> name;
    };
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
