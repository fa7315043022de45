package io.studentdata.core.source.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** One file of a delivery. */
record JsonFile(Path path) {
  private static final Pattern LINES = Pattern.compile("(?i).*\\.(jsonl|ndjson)(\\.gz)?");

  String name() {
    return String.valueOf(path.getFileName());
  }

  /** Opens it; which of the two forms it has is known by its name or its first line. */
  JsonDocuments open(String wrapping) throws IOException {
    InputStream in = JsonInput.open(path);
    try {
      return LINES.matcher(name()).matches() || isAnObject(firstLine(in))
          ? new LineDocuments(name(), in, wrapping)
          : new WholeDocuments(name(), in, wrapping);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** The first line that is not blank; as much of it as a document may have. */
  private static byte[] firstLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    in.mark(JsonLimits.DOCUMENT + 1);
    for (int i = 0; i < JsonLimits.DOCUMENT; i++) {
      int next = in.read();
      if (next < 0 || (next == '\n' && line.size() > 0)) {
        break;
      }
      if (next > ' ' || line.size() > 0) {
        line.write(next);
      }
    }
    in.reset();
    return line.toByteArray();
  }

  /** Whether that is an object by itself, or one that is broken otherwise than by its end. */
  private static boolean isAnObject(byte[] line) throws IOException {
    try (JsonParser parser = JsonLimits.FACTORY.createParser(line)) {
      JsonToken token = parser.nextToken();
      if (token != JsonToken.START_OBJECT) {
        return false;
      }
      while (token != null) {
        token = parser.nextToken();
      }
      return true;
    } catch (JacksonException e) {
      var place = e.getLocation();
      return line[0] == '{' && place != null && place.getByteOffset() < line.length;
    }
  }
}
