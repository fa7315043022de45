package io.studentdata.core.store;

import io.studentdata.core.mapping.ChangeBatch;

/**
 * Reads and writes that commit whole or roll back whole, as one batch of the change feed. Sees its
 * own writes. For one thread, within the call it was handed to; after a write in it has failed it
 * cannot commit any more.
 */
public final class UnitOfWork extends StudentRecords {
  private final UnitSql unit;

  UnitOfWork(UnitSql unit) {
    super(unit);
    this.unit = unit;
  }

  /**
   * The batch, for code that writes rows of the store by itself on its connection and takes note
   * there of what it changed.
   *
   * @throws IllegalStateException if the unit of work has ended
   */
  public ChangeBatch batch() {
    return unit.batch();
  }
}
