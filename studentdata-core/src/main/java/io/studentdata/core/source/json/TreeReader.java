package io.studentdata.core.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of tokens: maps, lists, strings, {@link JsonNumber}, booleans and {@link JsonNull}.
 * For one thread.
 */
final class TreeReader {
  private final JsonParser parser;
  private @Nullable String twice;
  private int values;

  TreeReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Where in the values read a property stood twice, as a pointer; forgotten with this call. */
  @Nullable String takeTwice() {
    String found = twice;
    twice = null;
    return found;
  }

  /** A new document begins. */
  void begin() {
    values = 0;
  }

  /**
   * The value that begins with the token the parser stands at.
   *
   * @throws StreamConstraintsException if the document has too many of them
   */
  Object value(@Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw new JsonEOFException(parser, null, "the text ends before the value of a property");
    }
    if (++values > JsonLimits.VALUES) {
      throw new StreamConstraintsException("too many values");
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> JsonNull.NULL;
      default -> throw new IllegalStateException("No value begins with " + token);
    };
  }

  /** Adds the property whose value begins with the token the parser stands at. */
  void member(Map<String, Object> members, String name, @Nullable JsonToken token)
      throws IOException {
    String before = twice;
    Object value = value(token);
    prefix(before, name);
    if (members.put(name, value) != null) {
      twice = JsonField.step(name);
    }
  }

  private Map<String, Object> object() throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    String name = parser.nextFieldName();
    while (name != null) {
      member(members, name, parser.nextToken());
      name = parser.nextFieldName();
    }
    return members;
  }

  private List<Object> array() throws IOException {
    List<Object> items = new ArrayList<>(4);
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      String before = twice;
      items.add(value(token));
      prefix(before, Integer.toString(items.size() - 1));
      token = parser.nextToken();
    }
    return items;
  }

  private void prefix(@Nullable String before, String name) {
    String found = twice;
    if (found != null && !found.equals(before)) {
      twice = JsonField.step(name) + found;
    }
  }
}
