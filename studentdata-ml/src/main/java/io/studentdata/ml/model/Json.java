package io.studentdata.ml.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;

/** Fitted models as one JSON file. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName(), e);
    }
  }

  static <T> T read(Map<String, byte[]> files, String name, Class<T> type) {
    byte[] bytes = bytes(files, name);
    try {
      return MAPPER.readValue(bytes, type);
    } catch (IOException e) {
      String what =
          e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
      throw new IllegalArgumentException(
          "Cannot read %s: %s (expected a %s). Save the model again"
              .formatted(name, what, type.getSimpleName()),
          e);
    }
  }

  static byte[] bytes(Map<String, byte[]> files, String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException(
          "Cannot restore the model: %s is missing among %s. Save the model again"
              .formatted(name, files.keySet()));
    }
    return bytes;
  }
}
