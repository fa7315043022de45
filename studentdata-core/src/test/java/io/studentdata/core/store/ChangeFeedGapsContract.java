package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What readers of the change feed may rely on where units of work are rolled back. A SQL Server is
 * to read committed snapshots, or readers wait for writers here for ever.
 */
abstract class ChangeFeedGapsContract {
  private static final int WRITERS = 5;

  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  /** Reads on and keeps what it met. */
  private static final class Reader {
    private final StudentStore store;
    private final List<Long> met = new ArrayList<>();
    private SeenBatches seen = SeenBatches.NONE;

    Reader(StudentStore store, SeenBatches seen) {
      this.store = store;
      this.seen = seen;
    }

    void read() {
      List<RecordedBatch> fresh = store.changes().since(seen);
      fresh.forEach(batch -> met.add(batch.id()));
      seen = SeenBatches.parse(seen.with(fresh).toString());
    }

    void settle() {
      seen = SeenBatches.parse(store.changes().settled(seen).toString());
    }
  }

  /** A host that works in transactions of its own. */
  private final class Writer implements AutoCloseable {
    private final int student;
    private final Connection connection = store.database().connect();
    private final List<Long> pending = new ArrayList<>();

    Writer(int student) throws SQLException {
      this.student = student;
      connection.setAutoCommit(false);
    }

    void write(Random random) {
      store
          .join(connection)
          .write(
              "writer",
              unit -> {
                pending.add(batchId(unit));
                if (random.nextBoolean()) { // else it changes nothing, and is no batch
                  unit.students().save(SmallCollege.profileSince(student, random.nextInt(1000)));
                }
              });
    }

    /** What was committed, if it was. */
    List<Long> end(boolean commits) throws SQLException {
      List<Long> ended = commits ? recorded() : List.of();
      if (commits) {
        connection.commit();
      } else {
        connection.rollback();
      }
      pending.clear();
      return ended;
    }

    private List<Long> recorded() throws SQLException {
      List<Long> ids = new ArrayList<>();
      for (long id : pending) {
        try (var statement = connection.createStatement();
            var row = statement.executeQuery("select 1 from change_batch where batch_id = " + id)) {
          if (row.next()) {
            ids.add(id);
          }
        }
      }
      return ids;
    }

    @Override
    public void close() throws SQLException {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.close();
    }
  }

  @BeforeEach
  void open() {
    store = emptyStore();
    store.write("setup", unit -> SmallCollege.save(unit, 20));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static long batchId(UnitOfWork unit) {
    try {
      return unit.batch().id();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything up to now is seen. */
  private SeenBatches now() {
    List<RecordedBatch> all = store.changes().since(SeenBatches.NONE);
    return SeenBatches.parse("1-" + all.get(all.size() - 1).id());
  }

  private void fail() {
    assertThatThrownBy(
            () ->
                store.write(
                    "clumsy",
                    unit -> {
                      unit.enrollments().save(SmallCollege.enrollment(1));
                      throw new IllegalStateException("changed my mind");
                    }))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void inWhateverOrderTheyEndEachCommittedBatchIsMetOnce(long seed) throws SQLException {
    Random random = new Random(seed);
    List<Reader> readers = List.of(new Reader(store, now()), new Reader(store, now()));
    List<Long> committed = new ArrayList<>();
    List<Writer> writers = new ArrayList<>();
    try {
      for (int student = 1; student <= WRITERS; student++) {
        writers.add(new Writer(student));
      }
      for (int step = 0; step < 120; step++) {
        Writer writer = writers.get(random.nextInt(WRITERS));
        Reader reader = readers.get(random.nextInt(2));
        switch (random.nextInt(5)) {
          case 0, 1 -> writer.write(random);
          case 2 -> committed.addAll(writer.end(random.nextInt(3) > 0));
          case 3 -> reader.read();
          default -> reader.settle();
        }
      }
      for (Writer writer : writers) {
        committed.addAll(writer.end(random.nextBoolean()));
      }
    } finally {
      for (Writer writer : writers) {
        writer.close();
      }
    }
    store.enrollments().save(SmallCollege.enrollment(9));
    committed.add(
        store
            .enrollments()
            .findVersioned(SmallCollege.OFFERING, SmallCollege.student(9))
            .orElseThrow()
            .version());
    for (Reader reader : readers) {
      reader.read();
      reader.settle();
      assertThat(reader.met).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
      assertThat(reader.seen).hasToString("1-" + committed.get(committed.size() - 1));
    }
  }

  @Test
  void theGapOfAUnitOfWorkThatHasNotEndedStaysAndIsNotWaitedFor() throws SQLException {
    Reader reader = new Reader(store, now());
    try (Connection host = store.database().connect()) {
      host.setAutoCommit(false);
      store.join(host).enrollments().save(SmallCollege.enrollment(1));
      store.enrollments().save(SmallCollege.enrollment(2));
      reader.read();
      assertThat(reader.met).hasSize(1);
      SeenBatches before = reader.seen;
      reader.settle();
      assertThat(reader.seen).isEqualTo(before);
      host.commit();
      host.setAutoCommit(true);
    }
    reader.settle();
    reader.read();
    assertThat(reader.met).hasSize(2);
    assertThat(reader.met.get(1)).isLessThan(reader.met.get(0));
  }

  @Test
  void readingOnCostsTheSameAfterFewUnitsOfWorkThatFailedAndAfterMany() {
    CountingDataSource counting = new CountingDataSource(store.database().dataSource());
    try (StudentStore counted = StudentStore.builder(counting.dataSource).migrates(false).open()) {
      Reader reader = new Reader(counted, now());
      List<Integer> costs = new ArrayList<>();
      for (int failures : List.of(1, 1, 200)) {
        for (int i = 0; i < failures; i++) {
          fail();
        }
        store.enrollments().save(SmallCollege.enrollment(2 + costs.size()));
        reader.read();
        reader.settle(); // takes note of each failure, once
        assertThat(reader.seen.unseen()).hasSize(1);
        int before = counting.statements.get();
        reader.read();
        reader.settle();
        costs.add(counting.statements.get() - before);
      }
      assertThat(costs).containsOnly(1);
      assertThat(reader.met).hasSize(3);
    }
  }
}
