package io.studentdata.core.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Named SQL: a {@code .sql} file beside the type that runs it. {@code name.<dialect>.sql} is taken
 * where it exists, the shared {@code name.sql} otherwise. Files open as they are in a query window.
 */
public final class SqlResource {
  /** Read once; forgotten with their owner. */
  private static final ClassValue<Map<String, String>> TEXTS =
      new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> owner) {
          return new ConcurrentHashMap<>();
        }
      };

  private SqlResource() {}

  /**
   * The text of {@code name} for a dialect; read once, for any thread.
   *
   * @param owner the type whose package holds the file
   * @param name the file's name without {@code .sql}; may contain folders
   * @throws DatabaseException if there is no such file
   */
  public static String load(Class<?> owner, String name, Dialect dialect) {
    return TEXTS
        .get(owner)
        .computeIfAbsent(name + "." + dialect.suffix(), own -> read(owner, name, own));
  }

  private static String read(Class<?> owner, String name, String ofDialect) {
    try (InputStream own = owner.getResourceAsStream(ofDialect + ".sql");
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
