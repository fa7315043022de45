package io.studentdata.core.store;

import io.studentdata.core.model.SourceId;
import java.util.Optional;

/**
 * All items of a kind that has ids of its own.
 *
 * @param <I> the kind of id
 * @param <T> the kind of item
 */
public interface SourceRepository<I extends SourceId, T> extends WritableRepository<T> {
  /**
   * The item with an id; empty where the store has none.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Optional<T> find(I id);

  /**
   * The same with its version, to {@link #update} it later on.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Optional<Versioned<T>> findVersioned(I id);
}
