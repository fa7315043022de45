package io.studentdata.warehouse.load;

import io.studentdata.core.mapping.ErasedStudents;
import io.studentdata.core.pseudonym.Pseudonymizer;
import io.studentdata.warehouse.db.Warehouse;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Whom stores were made to forget, as a warehouse remembers it: in {@code etl_erased}, by a keyed
 * hash of the pseudonym that the student had here. So a source that still has the student does not
 * bring the student back, and no list says who it was.
 */
final class ErasedMemory {
  private static final String DOMAIN = "studentdata erased";

  private final Pseudonymizer hash;

  ErasedMemory(Warehouse warehouse) {
    this.hash = warehouse.pseudonyms();
  }

  /**
   * Remembers whom a store was made to forget since, and forgets whom it let in again. In the
   * load's transaction, before students are merged.
   */
  void follow(Connection connection, int storeKey, long runId, List<Erasure> erasures) {
    if (erasures.isEmpty()) {
      return;
    }
    Handle handle = Jdbi.open(connection);
    Set<Long> known =
        new HashSet<>(
            Origins.longs(
                handle, "select erasure_request_id from etl_erased where store_key = " + storeKey));
    for (Erasure erasure : erasures) {
      if (erasure.lifted() && known.contains(erasure.request())) {
        handle.execute(
            "delete from etl_erased where store_key = ? and erasure_request_id = ?",
            storeKey,
            erasure.request());
      } else if (!erasure.lifted() && !known.contains(erasure.request())) {
        pseudonym(handle, storeKey, erasure.student())
            .ifPresent(
                student ->
                    handle.execute(
                        "insert into etl_erased (subject, store_key, erasure_request_id, etl_run_id)"
                            + " values (?, ?, ?, ?)",
                        subject(student),
                        storeKey,
                        erasure.request(),
                        runId));
      }
    }
  }

  /** Those whom any store was made to forget while this warehouse knew them. */
  ErasedStudents students(Warehouse warehouse) {
    Set<String> subjects =
        warehouse
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("select distinct subject from etl_erased")
                        .mapTo(String.class)
                        .set());
    if (subjects.isEmpty()) {
      return ErasedStudents.NONE;
    }
    ErasedStudents kept =
        students ->
            students.stream()
                .filter(student -> subjects.contains(subject(hash.of(student))))
                .collect(Collectors.toSet());
    return kept.remembered();
  }

  private String subject(String pseudonym) {
    return hash.of(DOMAIN, pseudonym);
  }

  private static Optional<String> pseudonym(Handle handle, int storeKey, long student) {
    return handle
        .createQuery(
            "select student_pseudonym from bld_student"
                + " where store_key = :store and source_row_id = :student")
        .bind("store", storeKey)
        .bind("student", student)
        .mapTo(String.class)
        .findFirst();
  }

  /**
   * An erasure in a store.
   *
   * @param request its number in {@code erasure_request}
   * @param student the row that the student had
   * @param lifted whether the student was let in again
   */
  record Erasure(long request, long student, boolean lifted) {}
}
