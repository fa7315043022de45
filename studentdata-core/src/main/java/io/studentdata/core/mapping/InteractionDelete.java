package io.studentdata.core.mapping;

import io.studentdata.core.db.StaleWriteException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Deletes uses by their keys. */
public final class InteractionDelete {
  private static final int CHUNK = 5_000;

  private InteractionDelete() {}

  /**
   * Deletes them, and takes note of it.
   *
   * @return how many they were
   * @throws StaleWriteException if somebody else changed or deleted one of them meanwhile
   */
  public static long of(ChangeBatch batch, List<Long> keys) throws SQLException {
    try (PreparedStatement delete =
        batch.connection().prepareStatement("delete from interaction where interaction_id = ?")) {
      for (int from = 0; from < keys.size(); from += CHUNK) {
        for (long key : keys.subList(from, Math.min(keys.size(), from + CHUNK))) {
          delete.setLong(1, key);
          delete.addBatch();
          batch.deleted(StoreTables.INTERACTION, key);
        }
        for (int count : delete.executeBatch()) {
          if (count == 0) {
            throw StaleWriteException.readHere(StoreTables.INTERACTION.name());
          }
        }
      }
    }
    return keys.size();
  }
}
