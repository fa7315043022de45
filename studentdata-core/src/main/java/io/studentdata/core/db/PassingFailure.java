package io.studentdata.core.db;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Failures after which the same unit of work, run again, may well succeed. */
final class PassingFailure {
  /** SQL Server: lock time-out, and what Azure SQL says while it moves or is short of resources. */
  private static final Set<Integer> SQL_SERVER =
      Set.of(1205, 1222, 4060, 10928, 10929, 40197, 40501, 40613, 49918, 49919, 49920);

  /** SQL Server: a key or a unique index has the value already. */
  private static final Set<Integer> SQL_SERVER_DUPLICATE = Set.of(2601, 2627);

  /** H2: a row changed while a statement ran. */
  private static final String H2_CONCURRENT_UPDATE = "90131";

  private static final String DUPLICATE = "23505";
  private static final int DUPLICATES_TRIED = 5;

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
      if (each instanceof SQLException sql && isPassing(sql, attempt)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the database was reached and others were in the way there. */
  static boolean isContention(Throwable failure) {
    return !(reported(failure) instanceof SQLException sql)
        || sql.getSQLState() == null
        || !sql.getSQLState().startsWith("08");
  }

  private static boolean isPassing(SQLException failure, int attempt) {
    for (SQLException each = failure; each != null; each = each.getNextException()) {
      String state = each.getSQLState() == null ? "" : each.getSQLState();
      // Two that insert the same at once: run again, the later one finds it there.
      if (state.startsWith("40")
          || state.startsWith("08")
          || state.startsWith("HYT")
          || state.equals(H2_CONCURRENT_UPDATE)
          || SQL_SERVER.contains(each.getErrorCode())
          || (isDuplicate(each) && attempt < DUPLICATES_TRIED)) {
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

  /** The failure that the database reported, or the outermost one. */
  static Throwable reported(Throwable failure) {
    @Nullable Throwable each = failure;
    while (each != null && !(each instanceof SQLException)) {
      each = each.getCause();
    }
    return each == null ? failure : each;
  }
}
