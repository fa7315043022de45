package io.studentdata.core.source.json;

import java.util.List;

/**
 * Makes records of a document.
 *
 * @param <T> the kind of record
 */
@FunctionalInterface
public interface JsonMapper<T> {
  /**
   * The records in a document, often one. What is wrong with it is thrown as the document's methods
   * throw it; see {@link JsonField#bad}.
   *
   * @param document the document
   */
  List<T> map(JsonField document);
}
