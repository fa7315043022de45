package io.studentdata.core.pseudonym;

import io.studentdata.core.model.StudentId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives students pseudonyms: HMAC-SHA-256 (RFC 2104, FIPS 198-1) over system and id, in lower-case
 * hexadecimal digits. The same student has the same pseudonym as long as the key stays; without the
 * key nobody can tell whose it is, nor try ids out. Systems are domains of their own: equal ids of
 * two systems have pseudonyms that nothing connects. Immutable and safe to share between threads;
 * the key appears nowhere.
 */
public final class Pseudonymizer {
  /** The shortest key, in bytes: as long as the hash, which RFC 2104 recommends. */
  public static final int MIN_KEY_BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORT_BYTES = 10;

  private final Mac keyed; // never used itself, only copied

  private Pseudonymizer(byte[] key) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  /**
   * Pseudonyms under a key, which is copied.
   *
   * @param key random bytes, kept secret: at least {@value #MIN_KEY_BYTES}
   * @throws IllegalArgumentException if the key is shorter
   */
  public static Pseudonymizer keyed(byte[] key) {
    if (key.length < MIN_KEY_BYTES) {
      throw new IllegalArgumentException(
          "Invalid pseudonym key: %d bytes (expected at least %d, from a secure random generator)"
              .formatted(key.length, MIN_KEY_BYTES));
    }
    return new Pseudonymizer(key);
  }

  /**
   * A student's pseudonym: 20 hexadecimal digits, the first 80 bits of the hash. Among ten million
   * students the chance that two share one is below 1 in 10 billion.
   */
  public String of(StudentId student) {
    return of(student.system(), student.value());
  }

  /** The same for the student whom {@code system} calls {@code id}. */
  public String of(String system, String id) {
    return ofIdentity(domain(system) + id);
  }

  /**
   * The same for the student whose identity is written {@code system:id}, with each {@code %} of
   * the system as {@code %25} and each {@code :} of it as {@code %3A}, as SQL can write it.
   */
  public String ofIdentity(String identity) {
    return hex(identity, SHORT_BYTES);
  }

  /** The whole hash: 64 hexadecimal digits, of which the pseudonym is the beginning. */
  public String fingerprint(StudentId student) {
    return hex(domain(student.system()) + student.value(), MIN_KEY_BYTES);
  }

  private String hex(String identity, int bytes) {
    byte[] hash = copy().doFinal(identity.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, bytes);
  }

  /** Ends at the first colon, whatever the system's name holds. */
  private static String domain(String system) {
    return system.replace("%", "%25").replace(":", "%3A") + ":";
  }

  private Mac copy() {
    try {
      return (Mac) keyed.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(
          "The security provider %s cannot copy an HMAC. Put SunJCE before it"
              .formatted(keyed.getProvider().getName()),
          e);
    }
  }

  @Override
  public String toString() {
    return "Pseudonymizer[key hidden]";
  }
}
