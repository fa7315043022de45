package io.studentdata.demo.journal;

import io.studentdata.core.progress.StageTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a load found.
 *
 * @param source what was read
 * @param isNew whether anything was new, so that a batch was written
 * @param entities what became of the rows read, by kind
 * @param rows how many rows each table holds afterwards, store and warehouse
 * @param sourceClicks the clicks of all interaction rows taken from the source
 * @param clicks all clicks in the warehouse
 * @param loaded how many rows of each warehouse table this load changed
 * @param checks what was checked before publishing
 * @param stages how long it took
 * @param notes what the source noticed about itself as a whole
 */
public record LoadEntry(
    String source,
    boolean isNew,
    List<Entity> entities,
    Map<String, Long> rows,
    long sourceClicks,
    long clicks,
    Map<String, Long> loaded,
    List<Check> checks,
    List<StageTime> stages,
    List<String> notes) {
  /** Takes an entry without notes, as earlier versions wrote it. */
  public LoadEntry {
    notes = Objects.requireNonNullElse(notes, List.of());
  }

  /**
   * What became of the rows of one kind: read = added + changed + unchanged + merged + rejected.
   *
   * @param entity the kind, such as {@code enrollments}
   * @param read rows read
   * @param added rows that were new
   * @param changed rows that replaced others
   * @param unchanged rows that were there already
   * @param merged rows summed into others of the same key
   * @param rejected rows set aside
   */
  public record Entity(
      String entity,
      long read,
      long added,
      long changed,
      long unchanged,
      long merged,
      long rejected) {}

  /**
   * One claim about the data.
   *
   * @param name the claim
   * @param failures rows that break it
   */
  public record Check(String name, long failures) {}

  /** Rows set aside, of all kinds. */
  public long rejects() {
    return entities.stream().mapToLong(Entity::rejected).sum();
  }
}
