package io.studentdata.core.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs work in transactions that commit whole or roll back whole. After a deadlock, a time-out, a
 * write that came too late or another passing failure the work is run again, with growing pauses,
 * for up to half a minute, or longer where others were in the way and it had few attempts; one at a
 * time does so. Safe to share between threads.
 */
public final class Transactions {
  private static final long GIVE_UP_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final long LONGEST_QUEUE_SECONDS = 10;
  private static final int LEAST_ATTEMPTS = 6;
  private static final long LONGEST_PAUSE_MILLIS = 250;

  private final Database database;
  private final ReentrantLock turn = new ReentrantLock(true);

  /** Transactions on connections of a database. */
  public Transactions(Database database) {
    this.database = database;
  }

  /**
   * What is done in a transaction; may be run more than once.
   *
   * @param <R> what it gives
   */
  @FunctionalInterface
  public interface Work<R> {
    /**
     * Works on a connection in a transaction, without ending it.
     *
     * @param attempt how often the work was run, with this time: from 1
     */
    R run(Connection connection, int attempt) throws SQLException;
  }

  /** The same as {@link #run(String, Work)}, with a queue of its own: for what is done rarely. */
  public static <R> R run(Database database, String what, Work<R> work) {
    return new Transactions(database).run(what, work);
  }

  /**
   * Runs work in a transaction on a connection of its own.
   *
   * @param what what is done, for messages: {@code save enrollments}
   * @throws DatabaseException if the database fails for good; nothing is changed then
   */
  public <R> R run(String what, Work<R> work) {
    long start = System.nanoTime();
    for (int attempt = 1; ; attempt++) {
      boolean alone = attempt > 1 && queued();
      try {
        return once(what, work, attempt);
      } catch (SQLException | DatabaseException e) {
        alone = alone && left();
        boolean again =
            !(e instanceof UnknownOutcome)
                && PassingFailure.isWorthAnotherTry(e, attempt)
                && ((attempt < LEAST_ATTEMPTS && PassingFailure.isContention(e))
                    || System.nanoTime() - start < GIVE_UP_NANOS);
        if (!again || !pause(attempt)) {
          throw failed(what, attempt, e);
        }
      } finally {
        if (alone) {
          turn.unlock();
        }
      }
    }
  }

  /**
   * Waits until nobody else here runs work again. Many that wait for one row at once keep H2 from
   * ever letting the one go on that has it. A courtesy with a limit, as work may wait for work.
   */
  private boolean queued() {
    try {
      return turn.tryLock(LONGEST_QUEUE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Leaves before the pause. */
  private boolean left() {
    turn.unlock();
    return false;
  }

  private <R> R once(String what, Work<R> work, int attempt) throws SQLException {
    try (Connection connection = database.connect()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      R result;
      try {
        result = work.run(connection, attempt);
      } catch (Throwable e) {
        undo(connection, autoCommit, e);
        throw e;
      }
      commit(connection, what);
      connection.setAutoCommit(autoCommit);
      return result;
    }
  }

  private static void commit(Connection connection, String what) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException e) {
      if (PassingFailure.isConnectionGone(e)) {
        // Running it again could do it twice.
        throw new UnknownOutcome(what, e);
      }
      throw e;
    }
  }

  private static void undo(Connection connection, boolean autoCommit, Throwable cause) {
    try {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static boolean pause(int attempt) {
    long longest = Math.min(LONGEST_PAUSE_MILLIS, 4L << Math.min(attempt, 10));
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, longest + 1));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static DatabaseException failed(String what, int attempts, Exception cause) {
    boolean says = PassingFailure.reported(cause) instanceof SQLException;
    if (cause instanceof DatabaseException own && !(says && attempts > 1)) {
      return own;
    }
    return new DatabaseException(
        "Cannot %s: the database said '%s' (attempt %d). Nothing was changed; mend the cause, then try again"
            .formatted(what, DatabaseException.firstLine(PassingFailure.reported(cause)), attempts),
        cause);
  }

  /** The connection was lost while it committed. */
  private static final class UnknownOutcome extends DatabaseException {
    private static final long serialVersionUID = 1L;

    UnknownOutcome(String what, SQLException cause) {
      super(
          "Cannot tell whether '%s' was committed: the connection was lost meanwhile. Look before doing it again"
              .formatted(what),
          cause);
    }
  }
}
