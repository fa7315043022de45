package io.studentdata.core.source.json;

/** A line in a buffer, valid until the next is read. */
final class Line {
  final long number; // counted from 1
  final byte[] buffer;
  final int from;
  final int to; // without the line end
  final boolean whole; // false where only the beginning of a line too long is there

  Line(long number, byte[] buffer, int from, int to, boolean whole) {
    this.number = number;
    this.buffer = buffer;
    this.from = from;
    this.to = to;
    this.whole = whole;
  }

  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (buffer[i] > ' ' || buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }
}
