package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.EntityCount;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.privacy.Erasure;
import io.studentdata.core.privacy.ErasureReport;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.privacy.ErasureWitness;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that still has a student whom a store was made to forget. */
abstract class ErasedFromSourcesContract {
  private static final StudentSource SOURCE = SyntheticSource.ofStudents(12).seed(3);
  private static final Access OFFICER = new Access("officer", "on request");

  @TempDir Path folder;

  private StudentStore store;
  private Warehouse warehouse;
  private StudentId student;

  /**
   * A warehouse without rows, to be closed by the caller.
   *
   * @param folder for a file that is its own
   */
  abstract Warehouse emptyWarehouse(Path folder);

  @BeforeEach
  final void open() {
    store = StudentStore.inMemory();
    Ingest.into(store).from(SOURCE).run();
    student = store.students().stream().findFirst().orElseThrow().id();
    warehouse = emptyWarehouse(folder);
  }

  @AfterEach
  final void close() {
    warehouse.close();
    store.close();
  }

  @Test
  void aSourceDoesNotBringBackWhomTheWarehouseSawErased() {
    WarehouseLoad.into(warehouse).from(store).run();
    ErasureWitness witness = ErasureWitness.of(warehouse, student);
    ErasureReport erasure = Erasure.in(store).erase(student, OFFICER);
    WarehouseLoad.into(warehouse).from(store).run();
    for (WarehouseLoad direct :
        List.of(
            WarehouseLoad.into(warehouse).from(SOURCE),
            WarehouseLoad.into(warehouse).from(SOURCE).full())) {
      LoadReport load = direct.run();
      assertThat(erased(load)).isGreaterThan(1);
      assertThat(load.rejects()).isZero();
      assertThat(isKnown()).isFalse();
    }
    witness.certify(erasure, List.of());
    assertThat(subjects()).hasSize(1).doesNotContain(pseudonym());
  }

  @Test
  void aFullLoadOfASourceDropsWhomAStoreErasedMeanwhile() {
    WarehouseLoad.into(warehouse).from(store).run();
    WarehouseLoad.into(warehouse).from(SOURCE).run();
    assertThat(isKnown()).isTrue();
    Erasure.in(store).erase(student, OFFICER);
    // the source wrote the members last: the store's batches alone would not find them
    WarehouseLoad.into(warehouse).from(store).full().run();
    assertThat(isKnown()).isTrue();
    WarehouseLoad.into(warehouse).from(SOURCE).full().run();
    assertThat(isKnown()).isFalse();
  }

  @Test
  void whoIsLetInAgainComesBackOnceALoadFromTheStoreFollowed() {
    WarehouseLoad.into(warehouse).from(store).run();
    Erasure.in(store).erase(student, OFFICER);
    WarehouseLoad.into(warehouse).from(store).run();
    assertThat(Erasure.in(store).lift(student, OFFICER)).isTrue();
    Ingest.into(store).from(SOURCE).run();
    WarehouseLoad.into(warehouse).from(store).run();
    assertThat(subjects()).isEmpty();
    assertThat(erased(WarehouseLoad.into(warehouse).from(SOURCE).run())).isZero();
    assertThat(isKnown()).isTrue();
  }

  @Test
  void whomTheWarehouseNeverKnewOnlyTheStoreCanName() {
    Erasure.in(store).erase(student, OFFICER);
    WarehouseLoad direct = WarehouseLoad.into(warehouse).from(SOURCE);
    assertThat(erased(direct.withoutErasedIn(store).run())).isGreaterThan(1);
    assertThat(isKnown()).isFalse();
    assertThat(erased(direct.run())).isZero();
    assertThat(isKnown()).isTrue();
  }

  private static long erased(LoadReport load) {
    return load.read().stream().mapToLong(EntityCount::erased).sum();
  }

  private boolean isKnown() {
    return !ErasureWitness.of(warehouse, student).found().isEmpty();
  }

  private String pseudonym() {
    return warehouse.pseudonyms().of(student);
  }

  private List<String> subjects() {
    return warehouse
        .jdbi()
        .withHandle(
            h -> h.createQuery("select subject from etl_erased").mapTo(String.class).list());
  }
}
