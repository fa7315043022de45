package io.studentdata.core.store;

import io.studentdata.core.db.Database;
import io.studentdata.core.db.Transactions;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** A connection per read, a unit of work per write. Safe to share between threads. */
final class PooledSql extends SqlStore {
  /** The system that a repository's own units of work are recorded under. */
  static final String OWN_SYSTEM = "studentdata";

  /**
   * From here on a unit of work locks the rows it reads by key: on rows that many change it would
   * come too late again and again, and now it waits for its turn.
   */
  private static final int LOCKS_FROM_ATTEMPT = 3;

  private final Database database;
  private final Transactions transactions;

  PooledSql(Database database) {
    super(Jdbi.create(database.dataSource()), database.dialect());
    this.database = database;
    this.transactions = new Transactions(database);
  }

  /** Runs a unit of work, again where the database gave up on it for a passing reason. */
  <R> R unit(String system, String what, Function<UnitSql, R> work) {
    return transactions.run(
        what,
        (connection, attempt) -> {
          try (UnitSql unit = new UnitSql(connection, dialect(), attempt >= LOCKS_FROM_ATTEMPT)) {
            R result = work.apply(unit);
            unit.record(system, what);
            return result;
          }
        });
  }

  Database database() {
    return database;
  }

  @Override
  <R> R unit(String what, Function<UnitSql, R> work) {
    return unit(OWN_SYSTEM, what, work);
  }

  @Override
  void read(String table, long id, long version) {
    // What is read outside a unit of work has no part in a later one.
  }
}
