package io.studentdata.core.store;

import java.util.Collection;
import java.util.List;

/**
 * Items that can be saved, each under its natural key: what is new is added, what differs replaces
 * what was there, what is equal changes nothing. Outside a unit of work each call is one of its
 * own; inside it is part of that, and an item that was read in it, by key, in a page or from a
 * stream, is refused when somebody else changed it meanwhile. A unit of work remembers what it read
 * so in about 100 bytes an item: stream millions outside of it.
 *
 * @param <T> the kind of item
 */
public interface WritableRepository<T> extends Repository<T> {
  /**
   * Saves an item.
   *
   * @throws io.studentdata.core.mapping.MissingReferenceException if it names something that the
   *     store does not have
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  default void save(T item) {
    saveAll(List.of(item));
  }

  /**
   * Saves items, all or none. Of several with one key the last counts.
   *
   * @throws io.studentdata.core.mapping.MissingReferenceException if one names something that the
   *     store does not have
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  void saveAll(Collection<? extends T> items);

  /**
   * Replaces an item that nobody changed since it was read.
   *
   * @throws io.studentdata.core.db.StaleWriteException if somebody did, or it is gone
   * @throws io.studentdata.core.mapping.MissingReferenceException if it names something that the
   *     store does not have
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  void update(Versioned<T> changed);

  /**
   * Deletes the item with the natural key of this one. What names it stays in its way: an
   * enrollment with attempts, attendance, events or uses of resources, a resource that was used, is
   * not deleted before those are. Deletes of enrollments and resources wait for a running import
   * and for each other.
   *
   * @return whether there was one
   * @throws io.studentdata.core.db.RowInUseException if something else names the item; nothing is
   *     changed then
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  boolean delete(T item);
}
