package io.studentdata.core.store;

import io.studentdata.core.db.Database;
import io.studentdata.core.schema.SchemaMigrator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How to open a store over a host's data source. Immutable; each setter returns a copy. */
public final class StoreBuilder {
  private final DataSource dataSource;
  private final @Nullable String schema;
  private final boolean migrates;

  StoreBuilder(DataSource dataSource, @Nullable String schema, boolean migrates) {
    this.dataSource = dataSource;
    this.schema = schema;
    this.migrates = migrates;
  }

  /**
   * The schema that the tables are in; without it, the connection's own. On H2 it is created where
   * there is none. On SQL Server it must be the default schema of the database user, because
   * connections cannot be set to another one there.
   *
   * @param name a letter, then up to 62 letters, digits and underscores
   */
  public StoreBuilder schema(String name) {
    return new StoreBuilder(dataSource, name, migrates);
  }

  /**
   * Whether to bring the tables up to date, which takes the right to create them; they are, unless
   * told otherwise.
   */
  public StoreBuilder migrates(boolean whether) {
    return new StoreBuilder(dataSource, schema, whether);
  }

  /**
   * Opens the store. The data source stays the caller's and is never closed.
   *
   * @throws IllegalArgumentException if the schema's name is none
   * @throws io.studentdata.core.db.DatabaseException if the database cannot be used, or the tables
   *     are not there and not to be made
   */
  public StudentStore open() {
    Database database = Database.of(dataSource);
    if (schema != null) {
      database = database.inSchema(schema);
    }
    if (migrates) {
      SchemaMigrator.migrate(database);
    }
    return StudentStore.over(database);
  }
}
