package io.studentdata.core.db;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Failures after which the same unit of work, run again, may well succeed. */
final class PassingFailure {
  /** SQL Server: others hold the locks, the memory or the rows. */
  private static final Set<Integer> SQL_SERVER_CONTENTION =
      Set.of(
          601, // rows moved while they were scanned
          1203, 1204, 1205, 1221, 1222, // locks: none left, a deadlock, a time-out
          3935, 3960, 3966, // a snapshot is out of date
          8628, 8645, 8651, // memory for a query
          41301, 41302, 41305, 41325, 41839); // tables kept in memory

  /** Azure SQL: it moves, starts, or is short of resources; the connection is still there. */
  private static final Set<Integer> AZURE_BUSY =
      Set.of(
          615, 669, 921, 997, 1807, 4060, 4221, 10922, 10928, 10929, 10936, 14355, 17197, 40501,
          40540, 40613, 49918, 49919, 49920);

  /** Azure SQL and networks: the connection is gone, and with it an answer that was on its way. */
  private static final Set<Integer> CONNECTION_GONE =
      Set.of(20, 64, 121, 233, 10053, 10054, 10060, 11001, 40143, 40197);

  /** SQL Server: a key or a unique index has the value already. */
  private static final Set<Integer> SQL_SERVER_DUPLICATE = Set.of(2601, 2627);

  /** SQL Server: it no longer knows a statement that the driver prepared on this connection. */
  private static final Set<Integer> SQL_SERVER_FORGOT = Set.of(586, 8179);

  /** H2: a row changed while a statement ran. */
  private static final String H2_CONCURRENT_UPDATE = "90131";

  private static final String DUPLICATE = "23505";
  private static final int TRIED_AT_MOST = 5;
  private static final int H2_LOCK_TIMEOUT = 50200;
  private static final int SQL_SERVER_LOCK_TIMEOUT = 1222;

  /** H2: a row that others name, and a row that names none. */
  private static final String NAMED_BY_OTHERS = "23503";

  private static final String NAMES_NOTHING = "23506";

  /** SQL Server: a foreign key, of either side, or a check. */
  private static final int SQL_SERVER_FOREIGN_KEY = 547;

  private PassingFailure() {}

  /**
   * Whether to run again what failed.
   *
   * @param attempt how often it was run, from 1
   */
  static boolean isWorthAnotherTry(Throwable failure, int attempt) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof StaleWriteException stale) {
        return stale.isRepeatable();
      }
      if (each instanceof RowInUseException) {
        return false;
      }
      if (each instanceof SQLException sql && isPassing(sql, attempt)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the database was reached and others were in the way there. */
  static boolean isContention(Throwable failure) {
    return !(reported(failure) instanceof SQLException sql)
        || !(isConnectionGone(sql) || AZURE_BUSY.contains(sql.getErrorCode()));
  }

  /** Whether the connection is lost, so that nobody knows what became of what was sent last. */
  static boolean isConnectionGone(SQLException failure) {
    return state(failure).startsWith("08") || CONNECTION_GONE.contains(failure.getErrorCode());
  }

  /** Whether somebody else held a lock for longer than this connection waits. */
  static boolean isLockTimeout(SQLException failure) {
    return failure.getErrorCode() == H2_LOCK_TIMEOUT
        || failure.getErrorCode() == SQL_SERVER_LOCK_TIMEOUT
        || String.valueOf(failure.getMessage()).contains("lock timeout"); // other TDS servers
  }

  /** Whether other rows name the row that was to be deleted. */
  static boolean isNamedByOthers(SQLException failure) {
    return NAMED_BY_OTHERS.equals(failure.getSQLState())
        || failure.getErrorCode() == SQL_SERVER_FOREIGN_KEY;
  }

  private static boolean namesNothing(SQLException failure) {
    return NAMES_NOTHING.equals(failure.getSQLState())
        || failure.getErrorCode() == SQL_SERVER_FOREIGN_KEY;
  }

  private static boolean isPassing(SQLException failure, int attempt) {
    for (SQLException each = failure; each != null; each = each.getNextException()) {
      String state = state(each);
      // Two that insert the same at once, or one that names what another deletes: run again, the
      // later one finds it there, or gone.
      if (state.startsWith("40")
          || state.startsWith("HYT")
          || state.equals(H2_CONCURRENT_UPDATE)
          || isConnectionGone(each)
          || isLockTimeout(each)
          || SQL_SERVER_CONTENTION.contains(each.getErrorCode())
          || AZURE_BUSY.contains(each.getErrorCode())
          || (attempt < TRIED_AT_MOST
              && (isDuplicate(each)
                  || namesNothing(each)
                  || SQL_SERVER_FORGOT.contains(each.getErrorCode())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key or a unique index has the value already. */
  static boolean isDuplicate(SQLException failure) {
    return DUPLICATE.equals(failure.getSQLState())
        || SQL_SERVER_DUPLICATE.contains(failure.getErrorCode());
  }

  private static String state(SQLException failure) {
    return failure.getSQLState() == null ? "" : failure.getSQLState();
  }

  /** The failure that the database reported, or the outermost one. */
  static Throwable reported(Throwable failure) {
    @Nullable Throwable each = failure;
    while (each != null && !(each instanceof SQLException)) {
      each = each.getCause();
    }
    return each == null ? failure : each;
  }
}
