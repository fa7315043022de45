package io.studentdata.core.testkit;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Somebody else who works on the store at the same time, on a thread of their own. A test that
 * starts one goes on when it is through, or after a moment if it has to wait for the test's own
 * transaction: what is to hold must hold either way.
 */
public final class Rival {
  private static final int MOMENT_MILLIS = 300;

  private final CompletableFuture<Void> work;

  private Rival(CompletableFuture<Void> work) {
    this.work = work;
  }

  /** Starts work, and gives it a moment. */
  public static Rival start(Runnable work) {
    Rival rival = new Rival(CompletableFuture.runAsync(work));
    try {
      rival.work.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return rival; // asked for its end later on
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return rival;
  }

  /** Waits for its end; what it failed by, if it did. */
  public Optional<Throwable> failure() {
    try {
      work.join();
      return Optional.empty();
    } catch (CompletionException e) {
      return Optional.ofNullable(e.getCause());
    }
  }
}
