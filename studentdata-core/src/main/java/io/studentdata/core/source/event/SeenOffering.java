package io.studentdata.core.source.event;

import io.studentdata.core.source.RowOrigin;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What events say about an offering, whatever their order.
 *
 * @param first when the first of them happened; absent while the offering was only described
 * @param title the first of its names in the order of the alphabet; absent where it has none
 * @param origin a row that names it, without its text
 */
record SeenOffering(@Nullable Instant first, @Nullable String title, RowOrigin origin) {
  static SeenOffering by(@Nullable Instant at, @Nullable String title, RowOrigin origin) {
    return new SeenOffering(
        at, title, new RowOrigin(origin.file(), origin.line(), List.of(), List.of()));
  }

  SeenOffering and(SeenOffering other) {
    return new SeenOffering(
        lesser(first, other.first),
        lesser(title, other.title),
        first == null ? other.origin : origin);
  }

  private static <C extends Comparable<C>> @Nullable C lesser(@Nullable C a, @Nullable C b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }
}
