package io.studentdata.core.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How much one document may hold. Whatever is beyond is refused before it is kept. */
final class JsonLimits {
  /** The longest document, in bytes. */
  static final int DOCUMENT = 1_000_000;

  /** How many values a document may hold, its own among them. */
  static final int VALUES = 50_000;

  /** How deeply arrays and objects may lie in each other. */
  static final int DEPTH = 100;

  /** The longest name of a property, in characters. */
  static final int NAME = 2_000;

  /** The longest number, in characters. */
  static final int NUMBER = 100;

  static final String ALL =
      "at most %d bytes and %d values a document, %d levels, %d characters a name and %d a number"
          .formatted(DOCUMENT, VALUES, DEPTH, NAME, NUMBER);

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNameLength(NAME)
                  .maxNumberLength(NUMBER)
                  .maxStringLength(DOCUMENT)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // they may be anything
          .build();

  private JsonLimits() {}
}
