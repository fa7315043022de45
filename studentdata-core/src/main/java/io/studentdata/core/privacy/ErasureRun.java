package io.studentdata.core.privacy;

import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.store.Access;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** One erasure, within a transaction that the caller ends. For one thread. */
final class ErasureRun {
  /** Tables whose rows outlive the student; those of all others are deleted. */
  static final Set<String> KEPT =
      Set.of(StoreTables.ENROLLMENT.name(), StoreTables.ACCOUNT_TRANSACTION.name(), "access_audit");

  private final ChangeBatch batch;
  private final DataDictionary dictionary;
  private final Map<String, Long> deleted = new LinkedHashMap<>();
  private final Map<String, Long> anonymised = new LinkedHashMap<>();

  ErasureRun(ChangeBatch batch, DataDictionary dictionary) {
    this.batch = batch;
    this.dictionary = dictionary;
  }

  ErasureReport run(StudentId student, Access by) throws SQLException {
    ErasureMemory memory = new ErasureMemory(batch.connection());
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    memory.lock();
    Long key = batch.references().students(Set.of(student)).get(student);
    if (key == null) {
      return ErasureReport.nothing(
          memory.contains(student)
              ? ErasureReport.Outcome.ERASED_BEFORE
              : ErasureReport.Outcome.UNKNOWN,
          now);
    }
    holdOffWriters(key);
    List<SubjectTable> tables = SubjectTable.in(dictionary);
    NamingWords words = NamingWords.of(tables, key, batch.connection());
    if (words.in(by.purpose()) || words.in(by.actor())) {
      throw new IllegalArgumentException(
          "Invalid reason or actor of an erasure: it names the student, and is kept. Say it without");
    }
    erase(tables, key);
    new FreeTexts(dictionary, batch.connection()).blank(words).forEach(this::kept);
    batch.record("studentdata", "erasure");
    long request = memory.remember(student, by, now, batch.id(), sum(deleted), sum(anonymised));
    return new ErasureReport(
        ErasureReport.Outcome.ERASED,
        OptionalLong.of(request),
        OptionalLong.of(batch.id()),
        now,
        deleted,
        anonymised);
  }

  /**
   * Waits for units of work that are about to commit rows about the student, which hold what those
   * name; later ones then find it gone. Enrollments first, as such units do, and again with the
   * student held, when no more can come.
   */
  private void holdOffWriters(long student) throws SQLException {
    for (String table : List.of("enrollment", StoreTables.STUDENT.name(), "enrollment")) {
      try (PreparedStatement hold =
          batch
              .connection()
              .prepareStatement(
                  "update %s set batch_id = batch_id where student_id = ?".formatted(table))) {
        hold.setLong(1, student);
        hold.executeUpdate();
      }
    }
  }

  /** Rows that name others go first; the student's own row goes last. */
  private void erase(List<SubjectTable> tables, long student) throws SQLException {
    List<SubjectTable> farFirst = new ArrayList<>(tables);
    farFirst.sort(Comparator.comparingInt(SubjectTable::depth).reversed());
    StandIns standIns = new StandIns(batch);
    for (SubjectTable table : farFirst) {
      if (table.depth() == 0) { // what is kept must have left the student by then
        kept(StoreTables.ENROLLMENT.name(), standIns.forEnrollments(student));
        kept(StoreTables.ACCOUNT_TRANSACTION.name(), standIns.forAccount(student));
        kept("access_audit", standIns.forAudit(student));
      }
      if (!KEPT.contains(table.name())) {
        delete(table, student);
      }
    }
  }

  private void delete(SubjectTable table, long student) throws SQLException {
    if (table.isFollowed()) {
      try (PreparedStatement query =
          batch
              .connection()
              .prepareStatement(
                  "select %s from %s where %s"
                      .formatted(table.key(), table.name(), table.condition()))) {
        query.setLong(1, student);
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            batch.deleted(table.name(), rows.getLong(1));
          }
        }
      }
    }
    try (PreparedStatement delete =
        batch
            .connection()
            .prepareStatement(
                "delete from %s where %s".formatted(table.name(), table.condition()))) {
      delete.setLong(1, student);
      long rows = delete.executeUpdate();
      if (rows > 0) {
        deleted.merge(table.name(), rows, Long::sum);
      }
    }
  }

  private void kept(String table, long rows) {
    if (rows > 0) {
      anonymised.merge(table, rows, Long::sum);
    }
  }

  private static long sum(Map<String, Long> rows) {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
