package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.privacy.Erasure;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads from a store that has forgotten a student. */
abstract class ErasedStudentLoadContract {
  @TempDir Path folder;

  /** A warehouse without rows, to be closed by the test. */
  abstract Warehouse emptyWarehouse(Path place);

  @Test
  void afterTheNextLoadTheWarehouseDoesNotKnowAnErasedStudent() {
    try (StudentStore store = StudentStore.inMemory();
        Warehouse warehouse = emptyWarehouse(folder)) {
      Ingest.into(store).from(SyntheticSource.ofStudents(25).seed(3)).run();
      WarehouseLoad.into(warehouse).from(store).run();
      StudentId student = store.students().stream().findFirst().orElseThrow().id();
      Set<String> before = pseudonyms(warehouse);
      Erasure.in(store).erase(student, new Access("officer", "on request"));
      assertThat(WarehouseLoad.into(warehouse).from(store).run().batches()).isEqualTo(1);
      Set<String> gone = new HashSet<>(before);
      gone.removeAll(pseudonyms(warehouse));
      assertThat(gone).as("the pseudonym of the erased").hasSize(1);
    }
  }

  private static Set<String> pseudonyms(Warehouse warehouse) {
    return warehouse
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select distinct student_pseudonym from dim_student where student_key > 0")
                    .mapTo(String.class)
                    .set());
  }
}
