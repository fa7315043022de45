package io.studentdata.core.store;

import java.util.function.UnaryOperator;

/**
 * An item as it stood in the store at a version, to be changed only if it still stands there.
 *
 * @param item the item
 * @param version what the store calls this state of it: the batch that wrote it last
 * @param <T> the kind of item
 */
public record Versioned<T>(T item, long version) {
  /** A changed item, still at the version that was read. */
  public Versioned<T> with(UnaryOperator<T> change) {
    return new Versioned<>(change.apply(item), version);
  }
}
