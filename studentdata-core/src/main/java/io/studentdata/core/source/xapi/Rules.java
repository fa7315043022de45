package io.studentdata.core.source.xapi;

import io.studentdata.core.source.event.EventFormats;
import io.studentdata.core.source.json.JsonField;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Data types of the specification. */
final class Rules {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  private static final String NUMBER = "[0-9]+(?:[.,][0-9]+)?";
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?:"
              + NUMBER
              + "W|(?=[0-9T])(?:N Y)?(?:N M)?(?:N D)?(?:T(?=[0-9])(?:N H)?(?:N M)?(?:N S)?)?)"
                  .replace("N ", NUMBER));

  private Rules() {}

  static String iri(JsonField field) {
    return EventFormats.iri(field, "an IRI with its scheme");
  }

  static String uuid(JsonField field) {
    return EventFormats.uuid(field, "", "a UUID");
  }

  static String text(JsonField field) {
    return field.text("a string");
  }

  /** The optional property, which is checked where it is there. */
  static void iri(JsonField object, String name) {
    JsonField field = object.get(name);
    if (field != null) {
      iri(field);
    }
  }

  static void uuid(JsonField object, String name) {
    JsonField field = object.get(name);
    if (field != null) {
      uuid(field);
    }
  }

  static void text(JsonField object, String name) {
    JsonField field = object.get(name);
    if (field != null) {
      text(field);
    }
  }

  static void truth(JsonField object, String name) {
    JsonField field = object.get(name);
    if (field != null) {
      field.truth();
    }
  }

  /** Texts by language; the first of them, if any. */
  static @Nullable String languages(JsonField object, String name) {
    JsonField field = object.get(name);
    if (field == null) {
      return null;
    }
    String first = null;
    for (JsonField each : field.members()) {
      if (!isLanguage(each.name())) {
        throw each.bad("language tags (RFC 5646) as the names");
      }
      String text = text(each);
      first = first == null ? text : first;
    }
    return first;
  }

  static void language(JsonField object, String name) {
    JsonField field = object.get(name);
    if (field != null && !isLanguage(text(field))) {
      throw field.bad("a language tag (RFC 5646)");
    }
  }

  private static boolean isLanguage(String tag) {
    return LANGUAGE.matcher(tag).matches();
  }

  /** Anything, under names that are IRIs. */
  static void extensions(JsonField object) {
    JsonField field = object.get("extensions");
    if (field != null) {
      for (JsonField each : field.members()) {
        if (!EventFormats.isIri(each.name())) {
          throw each.bad("IRIs as the names of extensions");
        }
      }
    }
  }

  static void duration(JsonField object, String name) {
    JsonField field = object.get(name);
    if (field != null && !DURATION.matcher(text(field)).matches()) {
      throw field.bad("a duration such as PT4H35M59.14S or P4W (ISO 8601)");
    }
  }
}
