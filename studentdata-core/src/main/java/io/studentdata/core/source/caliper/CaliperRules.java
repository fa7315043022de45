package io.studentdata.core.source.caliper;

import io.studentdata.core.source.event.EventFormats;
import io.studentdata.core.source.event.PlainTimes;
import io.studentdata.core.source.json.JsonField;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the specification requires of envelopes, events and entities. */
final class CaliperRules {
  private static final Pattern CONTEXT =
      Pattern.compile(
          "https?://purl\\.imsglobal\\.org/ctx/caliper/v1p[12](/[A-Za-z]+Profile-extension)?");
  private static final String CONTEXT_EXPECTED =
      "http://purl.imsglobal.org/ctx/caliper/v1p1 or v1p2, last where there are several";
  private static final Pattern TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z");
  private static final String PLAIN = "2024-10-01T09:30:00.123Z";
  private static final String TIME_EXPECTED = "a time in UTC with milliseconds, such as " + PLAIN;
  private static final String ENTITY_EXPECTED = "an IRI, or an object with id and type";
  private static final Set<String> ENVELOPE = Set.of("sensor", "sendTime", "dataVersion", "data");
  private static final Set<String> EVENT =
      Set.of(
          "@context",
          "id",
          "type",
          "profile",
          "actor",
          "action",
          "object",
          "eventTime",
          "target",
          "generated",
          "edApp",
          "referrer",
          "navigatedFrom",
          "group",
          "membership",
          "session",
          "federatedSession",
          "extensions");
  private static final List<String> ENTITIES =
      List.of("target", "generated", "edApp", "referrer", "session", "federatedSession");
  private static final List<String> WAYS_UP =
      List.of("assignable", "isPartOf", "subOrganizationOf");
  private static final int LEVELS = 20; // on the way up from an entity

  private CaliperRules() {}

  static void envelope(JsonField envelope) {
    envelope.only(ENVELOPE);
    envelope.required("sensor", "an id").text("an id");
    time(envelope.required("sendTime", TIME_EXPECTED));
    version(envelope.required("dataVersion", CONTEXT_EXPECTED));
  }

  /** Checks the parts of an event that its meaning to the store does not depend on. */
  static void event(JsonField event, boolean tolerant) {
    if (!tolerant) {
      event.only(EVENT);
    }
    context(event);
    for (String name : ENTITIES) {
      JsonField entity = event.get(name);
      if (entity != null && !entity.isNull()) {
        entity(entity);
      }
    }
    JsonField extensions = event.get("extensions");
    if (extensions != null && !extensions.isNull() && !extensions.isObject()) {
      throw extensions.bad("an object");
    }
  }

  static void context(JsonField document) {
    JsonField context = document.required("@context", CONTEXT_EXPECTED);
    if (context.isArray()) {
      List<JsonField> all = context.items();
      if (all.isEmpty()) {
        throw context.bad(CONTEXT_EXPECTED);
      }
      version(all.get(all.size() - 1));
    } else {
      version(context);
    }
  }

  private static void version(JsonField field) {
    if (!CONTEXT.matcher(field.text(CONTEXT_EXPECTED)).matches()) {
      throw field.bad(CONTEXT_EXPECTED);
    }
  }

  static Instant time(JsonField field) {
    String text = field.text(TIME_EXPECTED);
    if (text.length() == PLAIN.length() && text.endsWith("Z")) {
      Instant plain = PlainTimes.read(text);
      if (plain != null) {
        return plain;
      }
    }
    try {
      if (TIME.matcher(text).matches()) {
        return Instant.parse(text);
      }
    } catch (DateTimeException e) {
      throw field.bad(TIME_EXPECTED);
    }
    throw field.bad(TIME_EXPECTED);
  }

  static String type(JsonField object) {
    JsonField type = object.required("type", "a term of the specification");
    String text = type.text("a term of the specification");
    if (text.isEmpty()) {
      throw type.bad("a term of the specification");
    }
    return text;
  }

  /** An entity, by its IRI or as an object, with what it is part of. */
  static CaliperEntity entity(JsonField field) {
    return entity(field, 0);
  }

  private static CaliperEntity entity(JsonField field, int level) {
    if (field.isText()) {
      return new CaliperEntity(id(field), null, null, null);
    } else if (!field.isObject()) {
      throw field.bad(ENTITY_EXPECTED);
    }
    String id = id(field.required("id", "an IRI with its scheme"));
    String type = type(field);
    JsonField name = field.get("name");
    CaliperEntity above = level < LEVELS ? above(field, level) : null;
    return new CaliperEntity(
        id, type, name == null || name.isNull() ? null : name.text("a string"), above);
  }

  private static @Nullable CaliperEntity above(JsonField field, int level) {
    for (String name : WAYS_UP) {
      JsonField above = field.get(name);
      if (above != null && !above.isNull()) {
        return entity(above, level + 1);
      }
    }
    return null;
  }

  /** An IRI, or a blank node's, which is good within the document only. */
  private static String id(JsonField field) {
    String expected = "an IRI with its scheme";
    String text = field.text(expected);
    return isBlankNode(text) ? text : EventFormats.iri(field, expected);
  }

  static boolean isBlankNode(String id) {
    return id.startsWith("_:");
  }
}
