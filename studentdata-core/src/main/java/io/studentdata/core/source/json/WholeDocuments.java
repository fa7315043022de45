package io.studentdata.core.source.json;

import com.fasterxml.jackson.core.JsonParser;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is one JSON text, or several one after the other. A fault of the text is the end of
 * it: what follows cannot be told apart.
 */
final class WholeDocuments implements JsonDocuments, Elements.Texts {
  private final String file;
  private final TextWindow window;
  private final JsonParser parser;
  private final Elements elements;

  WholeDocuments(String file, InputStream in, String wrapping) throws IOException {
    this.file = file;
    window = new TextWindow(in);
    parser = JsonLimits.FACTORY.createParser(window);
    elements = new Elements(parser, this, wrapping);
  }

  @Override
  public @Nullable SourceRow<JsonField> next() throws IOException {
    Element found = elements.next();
    return found == null ? null : row(found, file, 0);
  }

  /** A document as a row of its file. */
  static SourceRow<JsonField> row(Element found, String file, long lineOffset) {
    var origin = found.origin(file, lineOffset);
    String twice = found.twice();
    if (twice != null) {
      return new SourceRow.Invalid<>(
          new RowProblem(
              origin, found.field().pointer() + twice, "", "each property once; it stands twice"));
    }
    return new SourceRow.Valid<>(found.field(), origin);
  }

  @Override
  public void begin(long place) {
    window.keepFrom(place);
  }

  @Override
  public RawText until(long place) {
    byte[] text = window.until(place);
    return new RawText(text, 0, text.length);
  }

  @Override
  public void close() throws IOException {
    parser.close();
    window.close();
  }
}
