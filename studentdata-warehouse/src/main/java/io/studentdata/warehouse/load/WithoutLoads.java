package io.studentdata.warehouse.load;

import io.studentdata.warehouse.db.Warehouse;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Other work than a load that changes facts, and therefore keeps loads out while it is done. */
public final class WithoutLoads {
  private WithoutLoads() {}

  /**
   * Does the work while no load runs.
   *
   * @param patience how long to wait for a load to end
   * @throws io.studentdata.core.db.DatabaseException if a load runs for longer
   * @throws Exception whatever the work throws
   */
  public static <T> T run(Warehouse warehouse, Duration patience, Callable<T> work)
      throws Exception {
    return LoadLock.holding(warehouse, patience, lock -> work.call());
  }
}
