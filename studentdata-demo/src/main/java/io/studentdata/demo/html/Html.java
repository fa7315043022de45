package io.studentdata.demo.html;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Markup that is safe to put into a page as it is. Everything else is text and gets escaped, so
 * that nothing that comes from data can become markup. Immutable.
 *
 * @param markup well-formed HTML or SVG
 */
public record Html(String markup) {
  /** Nothing. */
  public static final Html EMPTY = new Html("");

  /** Markup written by this program, not by data. */
  public static Html raw(String markup) {
    return new Html(markup);
  }

  /** Text, escaped for element content and quoted attributes. */
  public static Html text(String text) {
    return new Html(escape(text));
  }

  /** All of them, one after the other. */
  public static Html join(Collection<Html> parts) {
    return new Html(parts.stream().map(Html::markup).collect(Collectors.joining("\n")));
  }

  /** This, then {@code next}. */
  public Html then(Html next) {
    return new Html(markup + "\n" + next.markup);
  }

  /** {@code text} with the five characters that mean something in markup replaced. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return markup;
  }
}
