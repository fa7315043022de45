package io.studentdata.core.source.json;

/** Carries what is wrong in a document from the mapper to the stream; without a stack trace. */
final class BadField extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final String value;
  private final String expected;

  BadField(String pointer, String value, String expected) {
    super(pointer + ": expected " + expected, null, false, false);
    this.pointer = pointer;
    this.value = value;
    this.expected = expected;
  }

  String pointer() {
    return pointer;
  }

  String value() {
    return value;
  }

  String expected() {
    return expected;
  }
}
