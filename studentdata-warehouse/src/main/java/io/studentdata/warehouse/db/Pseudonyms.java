package io.studentdata.warehouse.db;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names students without telling who they are: the first 80 bits of HMAC-SHA-256 over system and
 * id, as 20 hexadecimal digits. The same student has the same pseudonym as long as the key stays.
 * Use one instance per thread.
 */
public final class Pseudonyms {
  private static final int BYTES = 10;

  private final Mac mac;

  Pseudonyms(byte[] key) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  /** The pseudonym of the student whom {@code system} calls {@code id}; 20 characters. */
  public String of(String system, String id) {
    return of(system + ":" + id);
  }

  /** The pseudonym of an identity written as {@code system:id}; 20 characters. */
  public String of(String identity) {
    return HexFormat.of()
        .formatHex(mac.doFinal(identity.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
  }
}
