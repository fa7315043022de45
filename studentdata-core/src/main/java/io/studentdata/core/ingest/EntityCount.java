package io.studentdata.core.ingest;

/**
 * What became of the rows of one kind: {@code read} is the sum of all the others.
 *
 * @param entity the kind, such as {@code enrollments}
 * @param read rows the source had
 * @param inserted rows that are new in the store
 * @param updated rows that replaced an earlier import's
 * @param unchanged rows the store had as they are, and deletions of what it does not have
 * @param merged rows that were added to, or replaced by, another row of the same import with the
 *     same key, or by what events say
 * @param rejected rows refused
 * @param erased rows left out because they are about a student whom the store was made to forget
 * @param deleted deletions that were carried out, and uses of what they took away
 */
public record EntityCount(
    String entity,
    long read,
    long inserted,
    long updated,
    long unchanged,
    long merged,
    long rejected,
    long erased,
    long deleted) {
  /**
   * @throws IllegalArgumentException if the rows do not add up
   */
  public EntityCount {
    if (read != inserted + updated + unchanged + merged + rejected + erased + deleted) {
      throw new IllegalArgumentException(
          "Rows do not add up for %s: read %d, but inserted %d + updated %d + unchanged %d + merged %d + rejected %d + erased %d + deleted %d"
              .formatted(
                  entity, read, inserted, updated, unchanged, merged, rejected, erased, deleted));
    }
  }
}
