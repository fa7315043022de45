package io.studentdata.warehouse.synapse;

import java.util.regex.Pattern;

/**
 * Where an export of the star lies in Azure Data Lake Storage Gen2, and as whom a pool reads it
 * there. Immutable.
 *
 * @param account the storage account: 3 to 24 lower-case letters and digits
 * @param container the container: 3 to 63 lower-case letters, digits and single hyphens
 * @param folder the folder of the export in it, such as {@code exports/star}: letters, digits,
 *     {@code -}, {@code _} and {@code /}
 * @param credential as whom it is read
 */
public record SynapseStorage(
    String account, String container, String folder, SynapseCredential credential) {
  private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9]{3,24}");
  private static final Pattern CONTAINER = Pattern.compile("(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*");

  /**
   * Checks the names, which become parts of statements.
   *
   * @throws IllegalArgumentException if one is none that Azure gives
   */
  public SynapseStorage {
    check("storage account", account, ACCOUNT, "3 to 24 lower-case letters and digits");
    check(
        "container", container, CONTAINER, "3 to 63 lower-case letters, digits and single hyphens");
    check("folder", folder, FOLDER, "names of letters, digits, - and _, with / between them");
  }

  /** The folder {@code star}, read by the workspace's managed identity. */
  public static SynapseStorage of(String account, String container) {
    return new SynapseStorage(account, container, "star", SynapseCredential.MANAGED_IDENTITY);
  }

  /**
   * The same in another folder.
   *
   * @throws IllegalArgumentException if it has other characters than letters, digits, {@code -},
   *     {@code _} and {@code /} between names
   */
  public SynapseStorage inFolder(String path) {
    return new SynapseStorage(account, container, path, credential);
  }

  /** The same, read as somebody else. */
  public SynapseStorage readAs(SynapseCredential other) {
    return new SynapseStorage(account, container, folder, other);
  }

  /** The address of a file or folder of the export; managed identities need the dfs endpoint. */
  String address(String path) {
    return "https://%s.dfs.core.windows.net/%s/%s/%s".formatted(account, container, folder, path);
  }

  private static void check(String what, String name, Pattern allowed, String expected) {
    if (!allowed.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "Invalid %s: '%s' (expected %s)".formatted(what, name, expected));
    }
  }
}
