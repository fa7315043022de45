package io.studentdata.core.source.event;

import java.util.HashSet;
import java.util.Set;

/** Knows what it has seen lately, so that most repetitions are spared. For one thread. */
final class Recent<T> {
  private static final int REMEMBERED = 20_000;

  private final Set<T> seen = new HashSet<>();

  /** Whether this was not seen lately. */
  boolean isNew(T item) {
    if (seen.size() == REMEMBERED) {
      seen.clear();
    }
    return seen.add(item);
  }
}
