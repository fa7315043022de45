package io.studentdata.warehouse.db;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.pseudonym.Pseudonymizer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
    Optional<String> fingerprint = read(connection, FINGERPRINT);
    if (fingerprint.isEmpty()) {
      byte[] key = given.orElseGet(PseudonymKey::random);
      if (given.isEmpty()) {
        write(connection, KEY, HexFormat.of().formatHex(key));
      }
      write(connection, FINGERPRINT, fingerprint(key));
      return key;
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
    if (!MessageDigest.isEqual(bytes(fingerprint(key)), bytes(fingerprint.get()))) {
      throw new DatabaseException(
          "Cannot open the warehouse: the pseudonym key is not the one it was made with. Open it"
              + " with the key it was made with");
    }
    return key;
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
      return read(connection, KEY).map(HexFormat.of()::parseHex);
    } catch (SQLException e) {
      throw new DatabaseException("Cannot read the warehouse's settings: " + e.getMessage(), e);
    }
  }

  private static Optional<String> read(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select setting_value from etl_setting where setting_name = ?")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private static void write(Connection connection, String name, String value) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into etl_setting (setting_name, setting_value) values (?, ?)")) {
      insert.setString(1, name);
      insert.setString(2, value);
      insert.execute();
    }
  }
}
