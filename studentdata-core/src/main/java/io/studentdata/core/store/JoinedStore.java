package io.studentdata.core.store;

import io.studentdata.core.db.Dialect;
import java.sql.Connection;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A store within a transaction that its host has begun and will end: reads see what the transaction
 * sees, writes become visible to others, and to readers of the change feed, when the host commits.
 * Nothing is committed, rolled back, retried or closed here. For one thread, as the connection is.
 */
public final class JoinedStore extends StudentRecords {
  private final JoinedSql joined;

  JoinedStore(JoinedSql joined) {
    super(joined);
    this.joined = joined;
  }

  /**
   * Does several things as one batch of the change feed.
   *
   * @param system who writes, at most 40 characters
   * @throws io.studentdata.core.db.DatabaseException if the database fails; the host should roll
   *     back then
   */
  public void write(String system, Consumer<UnitOfWork> work) {
    compute(
        system,
        unit -> {
          work.accept(unit);
          return true;
        });
  }

  /** The host's connection, for SQL of other packages. */
  public Connection connection() {
    return joined.connection();
  }

  /** What the database speaks. */
  public Dialect dialect() {
    return joined.dialect();
  }

  /** The same, with a result. */
  public <R> R compute(String system, Function<UnitOfWork, R> work) {
    return joined.unit(system, "do a unit of work", unit -> work.apply(new UnitOfWork(unit)));
  }
}
