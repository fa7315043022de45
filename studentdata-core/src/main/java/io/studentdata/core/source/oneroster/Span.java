package io.studentdata.core.source.oneroster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a row says that a student is in a class.
 *
 * @param begin the first day; absent where not said
 * @param end the first day after; absent where not said
 * @param past whether it is over, on a day that is not known where there is no end
 */
record Span(@Nullable LocalDate begin, @Nullable LocalDate end, boolean past) {

  /** Whether it says no more than that the student is in the class. */
  boolean isBare() {
    return begin == null && end == null && !past;
  }

  /** Whether it is over when another begins. */
  boolean isBefore(Span other) {
    if (end != null) {
      return other.begin != null && !other.begin.isBefore(end);
    }
    return past && (begin == null || other.begin == null || !other.begin.isBefore(begin));
  }

  /** Whether both may be of one student and class: equal, one after the other, or one bare. */
  boolean fits(Span other) {
    return equals(other) || isBare() || other.isBare() || isBefore(other) || other.isBefore(this);
  }

  /** From the begin of the earlier to the end of the later; of those that fit. */
  Span and(Span other) {
    if (equals(other) || other.isBare()) {
      return this;
    } else if (isBare()) {
      return other;
    }
    Span later = isBefore(other) ? other : this;
    LocalDate first =
        begin == null || other.begin == null
            ? null
            : begin.isBefore(other.begin) ? begin : other.begin;
    return new Span(first, later.end, later.past);
  }

  /** In words, for messages. */
  @Override
  public String toString() {
    return "from %s to %s"
        .formatted(
            begin == null ? "a day that is not said" : begin,
            end != null ? end : past ? "a day that is not said" : "the end");
  }
}
