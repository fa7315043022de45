package io.studentdata.core.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Named SQL: a {@code .sql} file beside the type that runs it. {@code name.<dialect>.sql} is taken
 * where it exists, the shared {@code name.sql} otherwise. Files open as they are in a query window.
 */
public final class SqlResource {
  private SqlResource() {}

  /**
   * The text of {@code name} for a dialect.
   *
   * @param owner the type whose package holds the file
   * @param name the file's name without {@code .sql}; may contain folders
   * @throws DatabaseException if there is no such file
   */
  public static String load(Class<?> owner, String name, Dialect dialect) {
    try (InputStream own = owner.getResourceAsStream(name + "." + dialect.suffix() + ".sql");
        InputStream shared = owner.getResourceAsStream(name + ".sql")) {
      InputStream found = own != null ? own : shared;
      if (found == null) {
        throw new DatabaseException(
            "Cannot find %s.sql beside %s. The jar is incomplete: build it again"
                .formatted(name, owner.getName()));
      }
      return new String(found.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + ".sql beside " + owner.getName(), e);
    }
  }
}
