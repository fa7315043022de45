package io.studentdata.core.store;

/**
 * A place in a list, between two of its items. It stays valid when items come or go, and finding it
 * costs the same wherever it lies.
 *
 * @param after the key of the last item before the place; 0 at the beginning
 */
public record PageKey(long after) {
  /** Before the first item. */
  public static final PageKey START = new PageKey(0);

  /**
   * @throws IllegalArgumentException if {@code after} is negative
   */
  public PageKey {
    if (after < 0) {
      throw new IllegalArgumentException(
          "Invalid page key: %d (expected one that a page gave, or PageKey.START)"
              .formatted(after));
    }
  }
}
