package io.studentdata.core.source.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file with a JSON text per line. A line that is none is one bad row, whatever it yielded before,
 * and reading goes on with the next.
 */
final class LineDocuments implements JsonDocuments, Elements.Texts {
  private final String file;
  private final String wrapping;
  private final InputStream in;
  private final LineReader lines;
  private @Nullable Line line;
  private @Nullable Elements elements;
  private int begun;

  LineDocuments(String file, InputStream in, String wrapping) {
    this.file = file;
    this.wrapping = wrapping;
    this.in = in;
    lines = new LineReader(in);
  }

  @Override
  public @Nullable SourceRow<JsonField> next() throws IOException {
    while (true) {
      Elements open = elements;
      Line at = line;
      if (open == null || at == null) {
        Line next = lines.next();
        if (next == null) {
          return null;
        }
        if (!next.whole) {
          return bad(next, JsonLimits.ALL);
        }
        if (!next.isBlank()) {
          line = next;
          elements = new Elements(parser(next), this, wrapping);
        }
        continue;
      }
      try {
        Element found = open.next();
        if (found != null) {
          return WholeDocuments.row(found, file, at.number - 1);
        }
        elements = null;
      } catch (JacksonException e) {
        elements = null;
        return bad(at, "JSON; " + JsonFaults.in(e));
      }
    }
  }

  private static JsonParser parser(Line line) throws IOException {
    return JsonLimits.FACTORY.createParser(line.buffer, line.from, line.to - line.from);
  }

  private SourceRow<JsonField> bad(Line at, String expected) {
    RawText text = new RawText(at.buffer, at.from, at.to);
    RowOrigin origin = new RowOrigin(file, at.number, RawText.COLUMNS, text);
    return new SourceRow.Invalid<>(new RowProblem(origin, "json", text.get(0), expected));
  }

  @Override
  public void begin(long place) {
    begun = (int) place;
  }

  @Override
  public RawText until(long place) {
    Line at = Objects.requireNonNull(line);
    return new RawText(at.buffer, at.from + begun, at.from + (int) place);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
