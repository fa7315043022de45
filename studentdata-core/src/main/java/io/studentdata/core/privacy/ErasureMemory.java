package io.studentdata.core.privacy;

import io.studentdata.core.db.KeyBlocks;
import io.studentdata.core.db.StoreTurn;
import io.studentdata.core.mapping.ErasedStudents;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.pseudonym.Pseudonymizer;
import io.studentdata.core.store.Access;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** The table of erasure requests, within a transaction. For one thread. */
final class ErasureMemory {
  private final Connection connection;

  ErasureMemory(Connection connection) {
    this.connection = connection;
  }

  /** Holds off imports and other erasures until the transaction ends. */
  void lock() throws SQLException {
    StoreTurn.take(connection);
  }

  boolean contains(StudentId student) throws SQLException {
    return ErasedStudents.of(connection).contains(student);
  }

  /** Remembers a student by a hash. */
  long remember(StudentId student, Access by, Instant at, long batch, long deleted, long anonymised)
      throws SQLException {
    long request = new KeyBlocks(connection, "erasure_request_seq", 1).next();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into erasure_request (erasure_request_id, subject, actor, reason, erased_at,"
                + " deleted_rows, anonymised_rows, batch_id) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, request);
      insert.setString(2, hash().fingerprint(student));
      insert.setString(3, by.actor());
      insert.setString(4, by.purpose());
      insert.setObject(5, time(at));
      insert.setLong(6, deleted);
      insert.setLong(7, anonymised);
      insert.setLong(8, batch);
      insert.executeUpdate();
    }
    return request;
  }

  boolean lift(StudentId student, Access by) throws SQLException {
    if (!contains(student)) {
      return false;
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            "update erasure_request set lifted_at = ?, lifted_by = ?"
                + " where subject = ? and lifted_at is null")) {
      update.setObject(1, time(Instant.now()));
      update.setString(2, by.actor());
      update.setString(3, hash().fingerprint(student));
      return update.executeUpdate() > 0;
    }
  }

  /** What hashes ids in this store, under a key made when it is first needed. */
  private Pseudonymizer hash() throws SQLException {
    byte[] fresh = new byte[Pseudonymizer.MIN_KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
    try (PreparedStatement update =
        connection.prepareStatement(
            "update store_identity set erasure_secret = ? where erasure_secret is null")) {
      update.setString(1, HexFormat.of().formatHex(fresh));
      update.executeUpdate();
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select erasure_secret from store_identity")) {
      row.next();
      return Pseudonymizer.keyed(HexFormat.of().parseHex(row.getString(1)));
    }
  }

  private static LocalDateTime time(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
