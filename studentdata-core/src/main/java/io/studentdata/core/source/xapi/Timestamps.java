package io.studentdata.core.source.xapi;

import io.studentdata.core.source.event.PlainTimes;
import io.studentdata.core.source.json.JsonField;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times in ISO 8601, in its extended or basic format, with the offset of their time zone. The
 * offset {@code -00:00}, which says that none is known, is refused as the specification wants it.
 */
final class Timestamps {
  private static final Pattern FORMAT =
      Pattern.compile(
          "([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})T([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,]([0-9]+))?)?"
              + "(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?");
  private static final Pattern NO_ZONE = Pattern.compile("-00(:?00)?");
  private static final String EXPECTED =
      "a time with its zone, such as 2024-10-01T09:30:00.123Z (ISO 8601)";

  private final @Nullable ZoneId zone;

  /** Times; {@code zone} is where those without one are from, absent where they are bad. */
  Timestamps(@Nullable ZoneId zone) {
    this.zone = zone;
  }

  /** Checks a time that may be there. */
  @Nullable Instant optional(JsonField object, String name) {
    JsonField field = object.get(name);
    return field == null ? null : time(field);
  }

  Instant time(JsonField field) {
    String text = field.text(EXPECTED);
    Instant plain = PlainTimes.read(text);
    if (plain != null) {
      return plain;
    }
    Matcher parts = FORMAT.matcher(text);
    if (!parts.matches()) {
      throw field.bad(EXPECTED);
    }
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(parts, 1),
              number(parts, 3),
              number(parts, 4),
              number(parts, 5),
              number(parts, 6),
              parts.group(7) == null ? 0 : number(parts, 7),
              nanos(parts.group(8)));
      String offset = parts.group(9);
      if (offset != null && !NO_ZONE.matcher(offset).matches()) {
        return local.toInstant(ZoneOffset.of(offset));
      } else if (offset == null && zone != null) {
        return local.atZone(zone).toInstant();
      }
    } catch (DateTimeException e) {
      throw field.bad(EXPECTED);
    }
    throw field.bad(EXPECTED);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** Digits beyond the ninth are left out. */
  private static int nanos(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt((digits + "000000000").substring(0, 9));
  }
}
