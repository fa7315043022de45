package io.studentdata.warehouse.db;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.pseudonym.Pseudonymizer;
import io.studentdata.warehouse.schema.Settings;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret of a warehouse's pseudonyms: handed over, or made once and kept in {@code
 * etl_setting}. A fingerprint (a pseudonym of a fixed text) is kept in either case, so that a wrong
 * key is noticed before it gives every student a second identity.
 */
final class PseudonymKey {
  private static final String KEY = "pseudonym_key";
  private static final String FINGERPRINT = "pseudonym_key_fingerprint";

  private PseudonymKey() {}

  static byte[] settle(Connection connection, Optional<byte[]> given) throws SQLException {
    Optional<String> fingerprint = Settings.read(connection, FINGERPRINT);
    if (fingerprint.isEmpty()) {
      make(connection, given);
      fingerprint = Settings.read(connection, FINGERPRINT);
    }
    byte[] key =
        given
            .or(() -> kept(connection))
            .orElseThrow(
                () ->
                    new DatabaseException(
                        "Cannot open the warehouse: it was made with a pseudonym key of its owner,"
                            + " and none was given. Open it with"
                            + " WarehouseOptions.withPseudonymKey"));
    if (!MessageDigest.isEqual(bytes(fingerprint(key)), bytes(fingerprint.orElse("")))) {
      throw new DatabaseException(
          "Cannot open the warehouse: the pseudonym key is not the one it was made with. Open it"
              + " with the key it was made with");
    }
    return key;
  }

  /** Where several open a new warehouse at once, one of them makes the key. */
  private static void make(Connection connection, Optional<byte[]> given) throws SQLException {
    connection.setAutoCommit(false);
    try {
      byte[] key = given.orElseGet(PseudonymKey::random);
      Settings.write(connection, FINGERPRINT, fingerprint(key));
      if (given.isEmpty()) {
        Settings.write(connection, KEY, HexFormat.of().formatHex(key));
      }
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      if (Settings.read(connection, FINGERPRINT).isEmpty()) {
        throw e;
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static byte[] random() {
    byte[] key = new byte[Pseudonymizer.MIN_KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  private static String fingerprint(byte[] key) {
    return Pseudonymizer.keyed(key).of("studentdata", "fingerprint");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }

  private static Optional<byte[]> kept(Connection connection) {
    try {
      return Settings.read(connection, KEY).map(HexFormat.of()::parseHex);
    } catch (SQLException e) {
      throw new DatabaseException("Cannot read the warehouse's settings: " + e.getMessage(), e);
    }
  }
}
