package io.studentdata.core.store;

import io.studentdata.core.db.KeyBlocks;
import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.StudentId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Who looked at what about whom. The library writes down looks at identities and exports; a host
 * that shows a student's name from elsewhere can write that down here, too. Safe to share between
 * threads.
 */
public final class AccessAudit {
  private static final int MAX_WHAT = 60;

  private final SqlStore store;

  AccessAudit(SqlStore store) {
    this.store = store;
  }

  /**
   * Writes a look down. Within a unit of work it is committed, or rolled back, with it.
   *
   * @param student whom the data is about
   * @param what what was looked at, in 1 to 60 ASCII characters, such as {@code student_identity}
   * @param access who looked, and what for
   * @return whether the store has the student; nothing is written where it does not
   * @throws IllegalArgumentException if {@code what} is blank, too long or not ASCII
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public boolean record(StudentId student, String what, Access access) {
    if (what.isBlank() || what.length() > MAX_WHAT || !what.chars().allMatch(c -> c < 128)) {
      throw new IllegalArgumentException(
          "Invalid subject of an access: expected 1 to %d ASCII characters".formatted(MAX_WHAT));
    }
    return store.write(
        "write to the access audit",
        batch -> {
          Long key = batch.references().students(Set.of(student)).get(student);
          if (key != null) {
            write(batch, key, what, access);
          }
          return key != null;
        });
  }

  /**
   * The looks at a student's data, the latest first; empty where the store does not have the
   * student, as after an erasure.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  public List<AccessRecord> about(StudentId student) {
    return store.rows(
        store.sql(AccessAudit.class, "about"),
        SqlParameters.of(student),
        (row, context) -> recorded(row));
  }

  private static AccessRecord recorded(ResultSet row) throws SQLException {
    return new AccessRecord(
        row.getObject("accessed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString("what"),
        new Access(row.getString("actor"), row.getString("purpose")));
  }

  /** Writes a look down, on the batch's connection; that is no change of the store's records. */
  static void write(ChangeBatch batch, long student, String what, Access access)
      throws SQLException {
    try (PreparedStatement insert =
        batch
            .connection()
            .prepareStatement(
                "insert into access_audit (access_audit_id, accessed_at, actor, purpose, what,"
                    + " student_id) values (?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, new KeyBlocks(batch.connection(), "access_audit_seq", 50).next());
      insert.setObject(2, LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
      insert.setString(3, access.actor());
      insert.setString(4, access.purpose());
      insert.setString(5, what);
      insert.setLong(6, student);
      insert.executeUpdate();
      batch.names(StoreTables.STUDENT, student);
    }
  }
}
