package io.studentdata.ml.pipeline;

import io.studentdata.core.error.StudentDataException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A fixed pool of threads that ends with the call it serves, done or not. */
final class Jobs implements AutoCloseable {
  private final List<Thread> started = new CopyOnWriteArrayList<>();
  private final ExecutorService threads;

  Jobs(int parallelism) {
    threads =
        Executors.newFixedThreadPool(
            parallelism,
            work -> {
              Thread thread = new Thread(work, "studentdata-training");
              thread.setDaemon(true);
              started.add(thread);
              return thread;
            });
  }

  <T> Result<T> start(Callable<T> job) {
    return new Result<>(threads.submit(job));
  }

  /** What will come of a job. */
  record Result<T>(Future<T> future) {
    /** Waits; throws what the job threw. */
    T await() {
      try {
        return future.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException thrown) {
          throw thrown;
        }
        throw new StudentDataException("Cannot train: " + e.getCause(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StudentDataException("Training was interrupted. Run it again", e);
      }
    }
  }

  /** Drops the jobs not begun, and waits for those under way. */
  @Override
  public void close() {
    threads.shutdownNow();
    boolean interrupted = false;
    for (Thread thread : started) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
