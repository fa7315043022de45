package io.studentdata.core.privacy;

import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store on whatever database in which two students have a row of each kind. */
abstract class PlantedContract {
  static final String GONE = "Qzx1Erased";
  static final String OTHER = "Qzx2Stays";
  static final Access OFFICER = new Access("data protection officer", "on request");
  static final Set<String> OPERATIONS =
      Set.of(
          "access_audit",
          "change_batch",
          "change_batch_table",
          "change_claim",
          "change_delete",
          "erasure_request",
          "import_reject",
          "store_identity");

  StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() throws SQLException {
    store = emptyStore();
    Planted.college(store);
    Planted.plant(store, GONE);
    Planted.plant(store, OTHER);
  }

  @AfterEach
  void close() {
    store.close();
  }

  long key(String mark) {
    return number(
        "select student_id from student where source_id = '%s'"
            .formatted(Planted.student(mark).value()));
  }

  long number(String query) {
    return StoreContents.number(store, query);
  }
}
