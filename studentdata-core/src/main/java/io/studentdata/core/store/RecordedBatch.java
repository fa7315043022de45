package io.studentdata.core.store;

import io.studentdata.core.db.TableChange;
import java.time.Instant;
import java.util.List;

/**
 * A committed unit of work.
 *
 * @param id its id; units of work may commit in another order
 * @param system who wrote
 * @param description what was done
 * @param recordedAt when, shortly before it committed
 * @param tables what it did to each table it touched
 */
public record RecordedBatch(
    long id, String system, String description, Instant recordedAt, List<TableChange> tables) {
  /** Makes the list immutable. */
  public RecordedBatch {
    tables = List.copyOf(tables);
  }
}
