package io.studentdata.core.privacy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/**
 * Everything a store has about one student, as JSON (RFC 8259) in UTF-8: for the student's own
 * right to a copy and to take it elsewhere (GDPR art. 15 and 20). What belongs to it follows from
 * the data dictionary, whose words are in the export, so that a reader knows what each value means.
 * Names of staff are left out: they are about somebody else. Each export is written to the access
 * audit before anything is read. Safe to share between threads as far as the store is.
 */
public final class SubjectExport {
  /** What an export is called in the access audit. */
  public static final String WHAT = "subject_export";

  private final StudentStore store;
  private final DataDictionary dictionary = DataDictionary.load();

  private SubjectExport(StudentStore store) {
    this.store = store;
  }

  /** Exports from a store, which stays the caller's. */
  public static SubjectExport from(StudentStore store) {
    return new SubjectExport(store);
  }

  /**
   * Writes what the store has about a student, as of one moment, a row at a time.
   *
   * @param student whom
   * @param access who asks for it, and what for
   * @param to where to; flushed, and left open for the caller to close. Nothing is written where
   *     the store does not have the student
   * @return how many rows it held
   * @throws DatabaseException if the database fails; what was written is then cut off
   * @throws UncheckedIOException if {@code to} fails
   */
  public ExportReport write(StudentId student, Access access, OutputStream to) {
    if (!store.accessAudit().record(student, WHAT, access)) {
      return new ExportReport(Map.of());
    }
    try (Connection connection = store.database().connect()) {
      int isolation = connection.getTransactionIsolation();
      boolean autoCommit = connection.getAutoCommit();
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      try {
        return write(student, connection, to);
      } finally {
        connection.rollback(); // it only read
        connection.setAutoCommit(autoCommit);
        connection.setTransactionIsolation(isolation);
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot export a student's data: the database said '%s'. Throw away what was written, then try again"
              .formatted(DatabaseException.firstLine(e)),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write a student's export", e);
    }
  }

  private ExportReport write(StudentId student, Connection connection, OutputStream to)
      throws SQLException, IOException {
    Long key;
    try (ChangeBatch reading = new ChangeBatch(connection)) {
      key = reading.references().students(Set.of(student)).get(student);
    }
    if (key == null) { // erased a moment ago
      return new ExportReport(Map.of());
    }
    try (ExportDocument document = new ExportDocument(dictionary, to)) {
      return document.write(store.uuid(), student, key, connection);
    }
  }
}
