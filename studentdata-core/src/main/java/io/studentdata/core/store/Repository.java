package io.studentdata.core.store;

import java.util.stream.Stream;

/**
 * All items of one kind in the store, in the order of their keys there: the order in which they
 * first came in. Safe to share between threads. Each call reads on a connection of its own and sees
 * what is committed when it begins.
 *
 * @param <T> the kind of item
 */
public interface Repository<T> {
  /** The most items a page may have. */
  int MAX_PAGE = 10_000;

  /**
   * Some items. A page costs the same wherever it lies.
   *
   * @param from where it begins: {@link PageKey#START}, or what the page before gave as next
   * @param size how many items at most, 1 to {@value #MAX_PAGE}
   * @throws IllegalArgumentException if {@code size} is out of range
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  Page<T> page(PageKey from, int size);

  /**
   * All items, fetched page by page as they are asked for: no more than a page is in memory, and no
   * connection is held in between, so the stream need not be closed. What commits while it is read
   * may or may not be in it; nothing is in it twice.
   *
   * @throws io.studentdata.core.db.DatabaseException from the stream, if the database fails
   */
  Stream<T> stream();

  /**
   * How many items there are.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  long count();
}
