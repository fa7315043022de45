package io.studentdata.core.source.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON document, with the way to it. What a method asks for and the value is not, it
 * throws for the stream to turn into a problem of the document, with the value's JSON pointer (RFC
 * 6901) as the column; see {@link #bad}. Immutable.
 */
public final class JsonField {
  private final @Nullable JsonField parent;
  private final String name; // or place in an array; of the outermost the pointer to it
  private final Object value;

  private JsonField(@Nullable JsonField parent, String name, Object value) {
    this.parent = parent;
    this.name = name;
    this.value = value;
  }

  /** A whole document, and the pointer to it in its text. */
  static JsonField document(String pointer, Object value) {
    return new JsonField(null, pointer, value);
  }

  /** One more step of a pointer. */
  static String step(String name) {
    String escaped = name.indexOf('~') < 0 ? name : name.replace("~", "~0");
    return "/" + (escaped.indexOf('/') < 0 ? escaped : escaped.replace("/", "~1"));
  }

  /** Where it stands in its line or file, such as {@code /statements/3/actor/mbox}. */
  public String pointer() {
    return parent == null ? name : parent.pointer() + step(name);
  }

  /** The name of the property that it is, or its place in an array, counted from 0. */
  public String name() {
    return parent == null ? "" : name;
  }

  /** Whether it is an object. */
  public boolean isObject() {
    return value instanceof Map;
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return value instanceof List;
  }

  /** Whether it is a string. */
  public boolean isText() {
    return value instanceof String;
  }

  /** Whether it is a string, and which. */
  public boolean isText(String text) {
    return text.equals(value);
  }

  /** Whether it is {@code null}. */
  public boolean isNull() {
    return value == JsonNull.NULL;
  }

  /** A property of an object; absent where it has none of that name. */
  public @Nullable JsonField get(String name) {
    Object member = map().get(name);
    return member == null ? null : new JsonField(this, name, member);
  }

  /** A property that an object must have; {@code expected} says what as. */
  public JsonField required(String name, String expected) {
    Object member = map().get(name);
    if (member == null) {
      throw missing(name, expected);
    }
    return new JsonField(this, name, member);
  }

  /** The exception to throw when a property that was {@code expected} is not there. */
  public RuntimeException missing(String property, String expected) {
    return new BadField(pointer() + step(property), "", expected);
  }

  /** Checks that an object has no other properties. */
  public JsonField only(Set<String> names) {
    for (Map.Entry<String, Object> each : map().entrySet()) {
      if (!names.contains(each.getKey())) {
        throw new JsonField(this, each.getKey(), each.getValue())
            .bad("no such property; letter case counts");
      }
    }
    return this;
  }

  /** All properties of an object, in their order. */
  public List<JsonField> members() {
    List<JsonField> members = new ArrayList<>();
    map().forEach((name, member) -> members.add(new JsonField(this, name, member)));
    return members;
  }

  /** All items of an array, in their order. */
  public List<JsonField> items() {
    if (!(value instanceof List<?> list)) {
      throw bad("an array");
    }
    List<JsonField> items = new ArrayList<>(list.size());
    for (Object item : list) {
      items.add(new JsonField(this, Integer.toString(items.size()), item));
    }
    return items;
  }

  /** A string; {@code expected} says which. */
  public String text(String expected) {
    if (value instanceof String text) {
      return text;
    }
    throw bad(expected);
  }

  /** A number as near as a {@code double} gets to it; never infinite. */
  public double number(String expected) {
    if (value instanceof JsonNumber number) {
      double read = Double.parseDouble(number.text());
      if (Double.isFinite(read)) {
        return read;
      }
    }
    throw bad(expected);
  }

  /** True or false. */
  public boolean truth() {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw bad("true or false");
  }

  /**
   * An object as text that is the same whatever the order of its properties and the blanks between
   * them.
   *
   * @param without outermost properties to leave out
   */
  public String canonical(Set<String> without) {
    return JsonText.sorted(map(), without);
  }

  /** The exception to throw when this is not what was {@code expected}. */
  public RuntimeException bad(String expected) {
    return new BadField(pointer(), JsonText.shown(value), expected);
  }

  private Map<String, Object> map() {
    if (value instanceof Map<?, ?>) {
      @SuppressWarnings("unchecked") // all maps are made by TreeReader
      Map<String, Object> members = (Map<String, Object>) value;
      return members;
    }
    throw bad("an object");
  }

  @Override
  public String toString() {
    return pointer() + " " + JsonText.shown(value);
  }
}
