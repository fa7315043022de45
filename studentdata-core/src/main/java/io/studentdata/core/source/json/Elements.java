package io.studentdata.core.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents in a JSON text: its outermost values, the items of outermost arrays, and the items
 * of the array that an object has under the name of the wrapping property. An object that wraps
 * others is a document, too, and comes after them with an empty array in their place. For one
 * thread.
 */
final class Elements {
  /** Where a parser's text can be had from. */
  interface Texts {
    /** A document begins here; nothing before it will be asked for. */
    void begin(long place);

    /** From where the last document began. */
    RawText until(long place);
  }

  private final JsonParser parser;
  private final TreeReader trees;
  private final Texts texts;
  private final String wrapping;
  private long line;
  private int index = -1; // in the outermost array; -1 outside of one
  private @Nullable Wrapper wrapper;
  private int wrapped; // so many of the wrapper's items are read

  /** An object whose array is being read. */
  private record Wrapper(String pointer, long line, Map<String, Object> members) {}

  Elements(JsonParser parser, Texts texts, String wrapping) {
    this.parser = parser;
    this.trees = new TreeReader(parser);
    this.texts = texts;
    this.wrapping = wrapping;
  }

  /** The next document; absent after the last. */
  @Nullable Element next() throws IOException {
    while (true) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return null;
      }
      Wrapper open = wrapper;
      if (open != null) {
        if (token != JsonToken.END_ARRAY) {
          String pointer = open.pointer + JsonField.step(wrapping) + "/" + wrapped++;
          begin();
          return element(pointer, trees.value(token));
        }
        wrapper = null;
        return rest(open);
      }
      if (index < 0 && token == JsonToken.START_ARRAY) {
        index = 0;
      } else if (index >= 0 && token == JsonToken.END_ARRAY) {
        index = -1;
      } else {
        String pointer = index < 0 ? "" : "/" + index++;
        begin();
        if (token != JsonToken.START_OBJECT) {
          return element(pointer, trees.value(token));
        }
        Element whole = object(pointer);
        if (whole != null) {
          return whole;
        }
      }
    }
  }

  /** The object that begins here; absent where it turns out to wrap others. */
  private @Nullable Element object(String pointer) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    return members(pointer, line, members) ? element(pointer, members) : null;
  }

  /** What follows the array in the object that wraps it. */
  private Element rest(Wrapper open) throws IOException {
    open.members.put(wrapping, List.of());
    String name = parser.nextFieldName();
    while (name != null) {
      trees.member(open.members, name, parser.nextToken());
      name = parser.nextFieldName();
    }
    byte[] text = JsonText.written(open.members).getBytes(StandardCharsets.UTF_8);
    return new Element(
        JsonField.document(open.pointer, open.members),
        trees.takeTwice(),
        open.line,
        new RawText(text, 0, text.length));
  }

  /** Whether the object was read to its end; if not, the parser stands in its array. */
  private boolean members(String pointer, long at, Map<String, Object> members) throws IOException {
    String name = parser.nextFieldName();
    while (name != null) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && name.equals(wrapping)) {
        wrapper = new Wrapper(pointer, at, members);
        wrapped = 0;
        return false;
      }
      trees.member(members, name, token);
      name = parser.nextFieldName();
    }
    return true;
  }

  private void begin() {
    var place = parser.currentTokenLocation();
    line = place.getLineNr();
    trees.begin();
    texts.begin(place.getByteOffset());
  }

  private Element element(String pointer, Object value) {
    return new Element(
        JsonField.document(pointer, value),
        trees.takeTwice(),
        line,
        texts.until(parser.currentLocation().getByteOffset()));
  }
}
