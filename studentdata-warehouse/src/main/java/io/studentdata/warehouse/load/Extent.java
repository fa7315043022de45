package io.studentdata.warehouse.load;

import io.studentdata.core.model.OfferingId;
import java.util.List;

/** How much of what a store has is loaded. */
sealed interface Extent {
  /** What is not in yet. */
  Extent CHANGES = new Changes();

  /** Everything, anew. */
  Extent ALL = new All();

  /** What is not in yet. */
  record Changes() implements Extent {}

  /** Everything, anew. */
  record All() implements Extent {}

  /**
   * Some offerings, anew.
   *
   * @param ids the offerings, at least one
   */
  record Offerings(List<OfferingId> ids) implements Extent {
    /** Copies the list. */
    public Offerings {
      ids = List.copyOf(ids);
    }
  }
}
