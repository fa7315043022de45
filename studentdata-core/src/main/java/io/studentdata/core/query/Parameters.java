package io.studentdata.core.query;

import io.studentdata.core.model.SourceId;
import io.studentdata.core.store.Repository;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Values for the parameters of the named queries, checked where every value is not fine. */
final class Parameters {
  private Parameters() {}

  /** {@code @system} and {@code @id}. */
  static Map<String, Object> of(SourceId id) {
    return Map.of("system", id.system(), "id", id.value());
  }

  /** {@code @from} and {@code @to}, in order. */
  static Map<String, Object> period(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Invalid period: %s to %s (expected the first day, then the last)".formatted(from, to));
    }
    return Map.of("from", from, "to", to);
  }

  /** Some parameters and one more. */
  static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
    Map<String, Object> all = new HashMap<>(some);
    all.put(name, value);
    return all;
  }

  /** A number of rows that fits into memory. */
  static int pageSize(int size) {
    if (size < 1 || size > Repository.MAX_PAGE) {
      throw new IllegalArgumentException(
          "Invalid page size: %d (expected 1 to %d)".formatted(size, Repository.MAX_PAGE));
    }
    return size;
  }

  /** A number not below what makes sense. */
  static int atLeast(int least, String what, int value) {
    if (value < least) {
      throw new IllegalArgumentException(
          "Invalid %s: %d (expected %d or more)".formatted(what, value, least));
    }
    return value;
  }
}
