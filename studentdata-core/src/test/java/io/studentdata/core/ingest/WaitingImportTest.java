package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import while another one runs, on a database that waits for locks ten milliseconds. */
final class WaitingImportTest {
  private static final StudentSource SOURCE = SyntheticSource.ofStudents(5).seed(3);

  private final JdbcConnectionPool pool =
      JdbcConnectionPool.create(
          "jdbc:h2:mem:%s;MODE=MSSQLServer;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10"
              .formatted(UUID.randomUUID()),
          "sa",
          "");
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private StudentStore store;
  private CompletableFuture<IngestReport> first;

  /** Starts an import that stops in its middle until it is told to go on. */
  @BeforeEach
  void start() throws InterruptedException {
    store = StudentStore.open(pool);
    Progress stops =
        (step, unit, expected) -> {
          if (step.equals("import students")) {
            begun.countDown();
            await(over);
          }
          return Progress.Step.IGNORED;
        };
    first =
        CompletableFuture.supplyAsync(() -> Ingest.into(store).progress(stops).from(SOURCE).run());
    begun.await();
  }

  @AfterEach
  void close() {
    store.close();
    pool.dispose();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anImportWaitsForAnotherHoweverShortTheDatabaseWaits() {
    Progress waits =
        (step, unit, expected) ->
            step.equals("wait for another import")
                ? times -> {
                  if (times == 5) {
                    over.countDown();
                  }
                }
                : Progress.Step.IGNORED;
    IngestReport second = Ingest.into(store).progress(waits).from(SOURCE).run();
    assertThat(first.join().changedAnything()).isTrue();
    assertThat(second.changedAnything()).isFalse();
    assertThat(StoreContents.batches(store)).isEqualTo(1);
  }

  @Test
  void anImportWithoutPatienceGivesUp() {
    Ingest hasty = Ingest.into(store).waitsAtMost(Duration.ZERO).from(SOURCE);
    assertThatThrownBy(hasty::run)
        .isInstanceOf(IngestException.class)
        .hasMessageContaining("The store is as it was");
    over.countDown();
    assertThat(first.join().changedAnything()).isTrue();
  }
}
