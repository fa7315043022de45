package io.studentdata.core.source.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Values written again. */
final class JsonText {
  private static final int SHOWN = 200;

  private JsonText() {}

  /** For a message: strings as they are, all else as JSON, cut where it grows long. */
  static String shown(Object value) {
    String text = value instanceof String plain ? plain : written(value);
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  /** An object's properties sorted by name on all levels, without some of the outermost. */
  static String sorted(Map<String, Object> members, Set<String> without) {
    Map<String, Object> kept = new TreeMap<>(members);
    kept.keySet().removeAll(without);
    return written(kept);
  }

  static String written(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(text)) {
      write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException("A value in memory cannot be written", e);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator out) throws IOException {
    if (value instanceof Map<?, ?> members) {
      out.writeStartObject();
      for (Map.Entry<?, ?> each : new TreeMap<>(members).entrySet()) {
        out.writeFieldName((String) each.getKey());
        write(each.getValue(), out);
      }
      out.writeEndObject();
    } else if (value instanceof List<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        write(item, out);
      }
      out.writeEndArray();
    } else if (value instanceof JsonNumber number) {
      out.writeNumber(number.text());
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof String text) {
      out.writeString(text);
    } else {
      out.writeNull();
    }
  }
}
