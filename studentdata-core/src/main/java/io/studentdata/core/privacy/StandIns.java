package io.studentdata.core.privacy;

import io.studentdata.core.db.Column;
import io.studentdata.core.db.TableChange;
import io.studentdata.core.mapping.ChangeBatch;
import io.studentdata.core.mapping.StoreTables;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives what outlives a student to stand-ins: students of the system {@value #SYSTEM} with a random
 * id and nothing known. Each enrollment gets one of its own, so that what somebody took together
 * can no longer be seen; the account stays together, since its entries take back and pay each
 * other. For one thread.
 */
final class StandIns {
  /** The system of stand-ins. */
  static final String SYSTEM = "erased";

  private final ChangeBatch batch;

  StandIns(ChangeBatch batch) {
    this.batch = batch;
  }

  /**
   * Gives a student's enrollments away, under new keys, so that neither readers of the change feed
   * nor older copies take them for the same; tells how many there were. Nothing may name them any
   * more.
   */
  long forEnrollments(long student) throws SQLException {
    List<Long> old = new ArrayList<>();
    List<LocalDate> starts = new ArrayList<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<Column> columns = StoreTables.ENROLLMENT.columns();
    try (PreparedStatement query =
        prepare(
            "select e.enrollment_id, o.starts_on, %s from enrollment e"
                    .formatted(
                        columns.stream()
                            .map(c -> "e." + c.name())
                            .collect(Collectors.joining(", ")))
                + " inner join course_offering o on o.offering_id = e.offering_id"
                + " where e.student_id = ? order by e.enrollment_id")) {
      query.setLong(1, student);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          old.add(found.getLong(1));
          starts.add(found.getObject(2, LocalDate.class));
          @Nullable Object[] row = new @Nullable Object[columns.size()];
          for (int i = 0; i < row.length; i++) {
            row[i] = columns.get(i).type().get(found, i + 3);
          }
          rows.add(row);
        }
      }
    }
    List<Long> standIns = create(starts);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i)[0] = standIns.get(i); // the first column names the student
    }
    batch.writer(StoreTables.ENROLLMENT).write(rows);
    try (PreparedStatement delete = prepare("delete from enrollment where enrollment_id = ?")) {
      for (long enrollment : old) {
        delete.setLong(1, enrollment);
        delete.executeUpdate();
        batch.deleted(StoreTables.ENROLLMENT, enrollment);
      }
    }
    return old.size();
  }

  /** Gives a student's account away, without ids and words; tells how many entries it had. */
  long forAccount(long student) throws SQLException {
    List<Long> entries = new ArrayList<>();
    LocalDate first = LocalDate.MAX;
    try (PreparedStatement query =
        prepare(
            "select account_transaction_id, posted_on from account_transaction"
                + " where student_id = ?")) {
      query.setLong(1, student);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          entries.add(rows.getLong(1));
          LocalDate posted = rows.getObject(2, LocalDate.class);
          first = posted.isBefore(first) ? posted : first;
        }
      }
    }
    if (entries.isEmpty()) {
      return 0;
    }
    long standIn = create(List.of(first)).get(0);
    TableChange.Counter change = new TableChange.Counter(StoreTables.ACCOUNT_TRANSACTION.name());
    try (PreparedStatement update =
        prepare(
            "update account_transaction set student_id = ?, source_system = ?, source_id = ?,"
                + " description = null, batch_id = ? where account_transaction_id = ?")) {
      for (long entry : entries) {
        update.setLong(1, standIn);
        update.setString(2, SYSTEM);
        update.setString(3, UUID.randomUUID().toString());
        update.setLong(4, batch.id());
        update.setLong(5, entry);
        update.executeUpdate();
        change.updated(entry, true);
      }
    }
    batch.changed(change.soFar());
    return entries.size();
  }

  /** Keeps who looked and when, but not at whose data nor what for; tells how many looks. */
  long forAudit(long student) throws SQLException {
    try (PreparedStatement update =
        prepare("update access_audit set student_id = null, purpose = ? where student_id = ?")) {
      update.setString(1, FreeTexts.BLANKED);
      update.setLong(2, student);
      return update.executeUpdate();
    }
  }

  /** The keys of new stand-ins, each known from a day on. */
  private List<Long> create(List<LocalDate> days) throws SQLException {
    List<@Nullable Object[]> students = new ArrayList<>();
    days.forEach(
        day -> students.add(new @Nullable Object[] {UUID.randomUUID().toString(), SYSTEM}));
    List<Long> keys = new ArrayList<>();
    batch.writer(StoreTables.STUDENT).write(students).forEach(made -> keys.add(made.id()));
    List<@Nullable Object[]> profiles = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      profiles.add(
          new @Nullable Object[] {keys.get(i), days.get(i), null, null, null, null, null, null});
    }
    batch.writer(StoreTables.STUDENT_PROFILE).write(profiles);
    return keys;
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    return batch.connection().prepareStatement(sql);
  }
}
