package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link StudentIdentities} by named SQL. */
final class SqlStudentIdentities implements StudentIdentities {
  private final SqlStore store;

  SqlStudentIdentities(SqlStore store) {
    this.store = store;
  }

  private record Found(StudentIdentity identity, long student) {}

  @Override
  public void saveAll(Collection<StudentIdentity> identities) {
    List<StudentIdentity> all = List.copyOf(identities);
    if (!all.isEmpty()) {
      store.write(
          "save to student_identity",
          batch ->
              batch
                  .writer(StoreTables.STUDENT_IDENTITY)
                  .write(
                      Mapping.STUDENT_IDENTITY
                          .mapper()
                          .map(all, batch)
                          .orThrow(StoreTables.STUDENT_IDENTITY.name())));
    }
  }

  @Override
  public Optional<StudentIdentity> find(StudentId student, Access access) {
    return store.unit(
        "look at an identity",
        unit -> {
          List<Found> found =
              unit.rows(
                  unit.sql(StudentIdentities.class, "find"),
                  SqlParameters.of(student),
                  (row, context) ->
                      new Found(CampusRows.identity(row), row.getLong("stored_student")));
          found.forEach(each -> audit(unit, each.student(), access));
          return found.stream().map(Found::identity).findFirst();
        });
  }

  @Override
  public long count() {
    return store
        .rows(
            store.sql(StudentIdentities.class, "count"), Map.of(), (row, context) -> row.getLong(1))
        .get(0);
  }

  private static void audit(UnitSql unit, long student, Access access) {
    unit.write(
        "write to the access audit",
        batch -> {
          AccessAudit.write(batch, student, StoreTables.STUDENT_IDENTITY.name(), access);
          return true;
        });
  }
}
