package io.studentdata.demo.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with named holes, written {@code {{name}}}: a file beside the type that fills it. Text is
 * escaped on the way in, {@link Html} is not. Immutable.
 */
public final class Template {
  private static final Pattern HOLE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

  private final String text;
  private final Map<String, Html> values;

  private Template(String text, Map<String, Html> values) {
    this.text = text;
    this.values = values;
  }

  /**
   * The template in the file {@code name} beside {@code owner}.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static Template load(Class<?> owner, String name) {
    return new Template(resource(owner, name), Map.of());
  }

  /**
   * The text of the file {@code name} beside {@code owner}, such as a style sheet.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static String resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Cannot find " + name + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + " beside " + owner.getName(), e);
    }
  }

  /** With a hole filled by text. */
  public Template with(String hole, String value) {
    return with(hole, Html.text(value));
  }

  /** With a hole filled by markup. */
  public Template with(String hole, Html value) {
    Map<String, Html> more = new HashMap<>(values);
    more.put(hole, value);
    return new Template(text, Map.copyOf(more));
  }

  /**
   * The page.
   *
   * @throws IllegalStateException if a hole is left
   */
  public Html render() {
    return Html.raw(HOLE.matcher(text).replaceAll(hole -> fill(hole.group(1))));
  }

  private String fill(String name) {
    Html value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("Nothing fills {{" + name + "}} of the template");
    }
    return Matcher.quoteReplacement(value.markup());
  }
}
