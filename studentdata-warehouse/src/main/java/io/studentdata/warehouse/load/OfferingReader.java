package io.studentdata.warehouse.load;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.model.OfferingId;
import io.studentdata.warehouse.staging.StagingArea;
import io.studentdata.warehouse.staging.StagingTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stages what a store has of some offerings, whichever batch wrote it: the offerings themselves,
 * and all rows that name one of them, or an enrollment in one of them. For one thread.
 */
final class OfferingReader {
  private static final String NAMED = "q.%s in (<offerings>)";
  private static final String ENROLLED =
      "q.enrollment_row_id in"
          + " (select e.enrollment_id from enrollment e where e.offering_id in (<offerings>))";

  private final StoreReader reader;
  private final List<Long> offerings = new ArrayList<>();

  /**
   * Looks the offerings up.
   *
   * @throws DatabaseException if the store does not have one of them
   */
  OfferingReader(StoreReader reader, List<OfferingId> ids) {
    this.reader = reader;
    for (OfferingId id : ids) {
      offerings.add(
          reader
              .offering(id)
              .orElseThrow(
                  () ->
                      new DatabaseException(
                          "Cannot restate offering %s of %s: the store does not have it. Load what is new instead, which also follows its deletion"
                              .formatted(id.value(), id.system()))));
    }
  }

  /** Copies their rows, and says how many there were. */
  long copy(StagingArea area) throws SQLException {
    long rows = 0;
    for (StagingTable table : StagingTable.ofRows()) {
      Optional<String> condition = condition(table, reader.select(table));
      if (condition.isPresent()) {
        rows += reader.copy(table, condition.get(), offerings, area);
      }
    }
    return rows;
  }

  private static Optional<String> condition(StagingTable table, String select) {
    if (table == StagingTable.OFFERING) {
      return Optional.of(NAMED.formatted("source_row_id"));
    }
    if (select.contains(" as enrollment_row_id")) {
      return Optional.of(ENROLLED);
    }
    return select.contains(" as offering_row_id")
        ? Optional.of(NAMED.formatted("offering_row_id"))
        : Optional.empty();
  }
}
