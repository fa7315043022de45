package io.studentdata.core.source.json;

import io.studentdata.core.source.RowOrigin;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was found.
 *
 * @param field its value
 * @param twice pointer to a property that stands there twice; absent where none does
 * @param line the line it starts in, counted from 1 within the text that was parsed
 * @param text its text
 */
record Element(JsonField field, @Nullable String twice, long line, RawText text) {
  RowOrigin origin(String file, long lineOffset) {
    return new RowOrigin(file, line + lineOffset, RawText.COLUMNS, text);
  }
}
