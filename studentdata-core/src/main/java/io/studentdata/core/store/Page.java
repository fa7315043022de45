package io.studentdata.core.store;

import java.util.List;
import java.util.Optional;

/**
 * Some consecutive items of a list.
 *
 * @param items the items, in the list's order
 * @param next where the page after this one begins; empty where the list ended within this one
 * @param <T> the kind of item
 */
public record Page<T>(List<T> items, Optional<PageKey> next) {
  /** Makes the list immutable. */
  public Page {
    items = List.copyOf(items);
  }
}
