package io.studentdata.core.source.event;

import io.studentdata.core.model.SourceId;
import io.studentdata.core.source.json.JsonField;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Formats that the specifications of learning events have in common. */
public final class EventFormats {
  private static final Pattern UUID =
      Pattern.compile(
          "\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
  private static final Instant FROM = midnight(2000);
  private static final Instant BEFORE = midnight(2200);
  private static final int HASHED = 32; // hex digits of a shortened id

  private EventFormats() {}

  private static Instant midnight(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /**
   * A string that is an IRI as far as that shows without resolving it: with a scheme, no blanks.
   */
  public static String iri(JsonField field, String expected) {
    String text = field.text(expected);
    if (!isIri(text)) {
      throw field.bad(expected);
    }
    return text;
  }

  /** Whether a text is such an IRI. */
  public static boolean isIri(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon < text.length() - 1 && isScheme(text, colon) && isPlain(text);
  }

  private static boolean isScheme(String text, int colon) {
    for (int i = 0; i < colon; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return true;
  }

  /** No character that RFC 3987 keeps out of IRIs. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == 0x7f || "<>\"{}|\\^`".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A UUID in its standard form, in lower case. */
  public static String uuid(JsonField field, String prefix, String expected) {
    String text = field.text(expected);
    if (!text.startsWith(prefix) || !UUID.matcher(text.substring(prefix.length())).matches()) {
      throw field.bad(expected);
    }
    return text.substring(prefix.length()).toLowerCase(Locale.ROOT);
  }

  /**
   * A time as a store keeps it, to the microsecond.
   *
   * @param field where it stands, for the message where it is out of range: clocks that were never
   *     set say 1970, and such a day would make the begin of a course
   */
  public static Instant time(JsonField field, Instant time) {
    if (time.isBefore(FROM) || !time.isBefore(BEFORE)) {
      throw field.bad("a time in the years 2000 to 2199");
    }
    return time.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * A text as the value of an id: as it is where it fits, otherwise its beginning and a hash of all
   * of it, always the same.
   */
  public static String idValue(String text) {
    if (text.length() <= SourceId.MAX_VALUE) {
      return text;
    }
    int kept = SourceId.MAX_VALUE - HASHED - 1;
    int end = Character.isHighSurrogate(text.charAt(kept - 1)) ? kept - 1 : kept;
    return text.substring(0, end) + "~" + hash("SHA-256", text).substring(0, HASHED);
  }

  /** A hash of a text in UTF-8, in lower-case hexadecimal digits. */
  public static String hash(String algorithm, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has " + algorithm, e);
    }
  }
}
