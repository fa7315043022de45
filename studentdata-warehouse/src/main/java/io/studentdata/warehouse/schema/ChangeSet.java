package io.studentdata.warehouse.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One change set of a formatted-SQL change log.
 *
 * @param author who wrote it
 * @param id its id, unique in its file and author
 * @param file the file it stands in
 * @param statements what it runs, properties filled in, in order
 */
record ChangeSet(String author, String id, String file, List<String> statements) {

  /**
   * What the change set does, as a SHA-256 over its statements; blanks at line ends don't count.
   */
  String checksum() {
    return sha256(String.join(";\n", statements));
  }

  /** SHA-256 of a text in UTF-8, as {@code sha256:} and lower-case hexadecimal. */
  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return file + "::" + id + "::" + author;
  }
}
