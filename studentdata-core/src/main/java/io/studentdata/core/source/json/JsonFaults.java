package io.studentdata.core.source.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** What a parser found, in a few words on one line. */
final class JsonFaults {
  private static final int LONGEST = 160;

  private JsonFaults() {}

  /** What is wrong and in which column. */
  static String in(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return JsonLimits.ALL;
    }
    String said = e.getOriginalMessage().lines().findFirst().orElse("");
    String plain = said.replaceAll("\\p{Cntrl}", "?");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    var place = e.getLocation();
    return place == null ? cut : "%s at column %d".formatted(cut, place.getColumnNr());
  }
}
