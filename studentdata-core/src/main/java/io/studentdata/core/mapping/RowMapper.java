package io.studentdata.core.mapping;

import java.sql.SQLException;
import java.util.List;

/**
 * Turns records of one kind into rows of their table, some at once so that what they name is looked
 * up together.
 *
 * @param <T> the kind of record
 */
@FunctionalInterface
public interface RowMapper<T> {
  /**
   * Maps records, in their order, as they stand where their rows go.
   *
   * @return a row or a refusal for each
   */
  MappedRows map(List<T> items, RowTarget batch) throws SQLException;
}
