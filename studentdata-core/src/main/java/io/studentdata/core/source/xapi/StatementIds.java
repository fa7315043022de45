package io.studentdata.core.source.xapi;

import io.studentdata.core.source.event.EventFormats;
import io.studentdata.core.source.json.JsonField;
import java.util.Set;

/**
 * Ids of statements. One without an id gets a UUID of version 8 (RFC 9562) from the SHA-256 of its
 * content, always the same: its properties sorted by name, without those that a learning record
 * store adds (id, authority, version; stored, where there is a timestamp).
 */
final class StatementIds {
  private static final Set<String> ADDED = Set.of("id", "authority", "version");
  private static final Set<String> ADDED_TO_TIMED = Set.of("id", "authority", "version", "stored");

  private StatementIds() {}

  static String of(JsonField statement) {
    JsonField id = statement.get("id");
    return id == null ? fromContent(statement) : Rules.uuid(id);
  }

  private static String fromContent(JsonField statement) {
    boolean timed = statement.get("timestamp") != null;
    String hex = EventFormats.hash("SHA-256", statement.canonical(timed ? ADDED_TO_TIMED : ADDED));
    int variant = 8 | (Character.digit(hex.charAt(16), 16) & 3);
    return "%s-%s-8%s-%x%s-%s"
        .formatted(
            hex.substring(0, 8),
            hex.substring(8, 12),
            hex.substring(13, 16),
            variant,
            hex.substring(17, 20),
            hex.substring(20, 32));
  }
}
