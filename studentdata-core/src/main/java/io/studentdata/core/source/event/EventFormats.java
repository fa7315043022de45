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

/** Formats that the specifications of learning events have in common. */
public final class EventFormats {
  private static final String UUID = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  private static final Instant FROM = midnight(2000);
  private static final Instant BEFORE = midnight(2200);
  private static final int HASHED = 32; // hex digits of a shortened id
  private static final String NOT_IN_IRIS = "<>\"{}|\\^`";
  private static final long LOW = bits(0, NOT_IN_IRIS); // of the characters 0 to 63
  private static final long HIGH = bits(64, NOT_IN_IRIS);

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
    return colon > 0 && colon < text.length() - 1 && isScheme(text, colon) && isPlain(text, colon);
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
  private static boolean isPlain(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 64 ? (LOW >>> c & 1) == 0 : c < 128 && (HIGH >>> (c - 64) & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  private static long bits(int from, String without) {
    long bits = 0;
    for (int c = Math.max(from, '!'); c < Math.min(from + 64, 0x7f); c++) {
      bits |= without.indexOf(c) < 0 ? 1L << (c - from) : 0;
    }
    return bits;
  }

  /** A UUID in its standard form, in lower case. */
  public static String uuid(JsonField field, String prefix, String expected) {
    String text = field.text(expected);
    if (text.length() != prefix.length() + UUID.length() || !text.startsWith(prefix)) {
      throw field.bad(expected);
    }
    String uuid = text.substring(prefix.length());
    for (int i = 0; i < UUID.length(); i++) {
      boolean hyphen = UUID.charAt(i) == '-';
      char c = uuid.charAt(i);
      if (hyphen ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
        throw field.bad(expected);
      }
    }
    return uuid.toLowerCase(Locale.ROOT);
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
