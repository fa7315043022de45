package io.studentdata.core.mapping;

import io.studentdata.core.db.RowInUseException;
import io.studentdata.core.db.StoreTurn;
import io.studentdata.core.db.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes rows that nothing names any more. Where no foreign key says so, as with uses of
 * resources, it looks by itself. For one thread, within one transaction.
 */
public final class GuardedDelete {
  private static final String OF_ENROLLMENT =
      "select count(*) from interaction where enrollment_id = ?";
  private static final String OF_RESOURCE =
      "select count(*) from %s where resource_id = ? and enrollment_id in"
          + " (select enrollment_id from enrollment where offering_id = ?)";
  private static final String OFFERING =
      "select offering_id from learning_resource where source_id = ? and source_system = ?";
  private static final String HOLD_USERS =
      "update enrollment set batch_id = batch_id where offering_id = ?";

  private final ChangeBatch batch;
  private final Table table;

  private GuardedDelete(ChangeBatch batch, Table table) {
    this.batch = batch;
    this.table = table;
  }

  /**
   * Deletes the rows with the natural keys of those given, and takes note of it. Enrollments and
   * resources wait for a running import, which may be about to use them.
   *
   * @param rows values of the table's columns, in order
   * @return the keys of those that were there
   * @throws RowInUseException if other rows name one of them; the transaction is to be rolled back
   *     then
   */
  public static List<Long> of(ChangeBatch batch, Table table, List<@Nullable Object[]> rows)
      throws SQLException {
    List<Long> gone = new GuardedDelete(batch, table).delete(rows);
    gone.forEach(key -> batch.deleted(table, key));
    return gone;
  }

  private List<Long> delete(List<@Nullable Object[]> rows) throws SQLException {
    if (table.equals(StoreTables.ENROLLMENT)) {
      StoreTurn.take(connection());
      List<Long> gone = batch.writer(table).delete(rows);
      for (long enrollment : gone) {
        refuseIfAny("interaction", count(OF_ENROLLMENT, enrollment));
      }
      return gone;
    }
    if (table.equals(StoreTables.RESOURCE)) {
      StoreTurn.take(connection());
      List<Long> all = new ArrayList<>();
      for (@Nullable Object[] row : rows) {
        all.addAll(deleteResource(row));
      }
      return all;
    }
    return batch.writer(table).delete(rows);
  }

  private List<Long> deleteResource(@Nullable Object[] row) throws SQLException {
    List<Long> offerings = offerings(row);
    for (long offering : offerings) {
      try (PreparedStatement hold = connection().prepareStatement(HOLD_USERS)) {
        hold.setLong(1, offering);
        hold.executeUpdate(); // whoever is about to commit uses has committed them then
      }
    }
    List<@Nullable Object[]> one = new ArrayList<>();
    one.add(row);
    List<Long> gone = batch.writer(table).delete(one);
    for (long resource : gone) {
      for (String uses : List.of("interaction", "interaction_event")) {
        refuseIfAny(uses, count(OF_RESOURCE.formatted(uses), resource, offerings.get(0)));
      }
    }
    return gone;
  }

  private List<Long> offerings(@Nullable Object[] row) throws SQLException {
    try (PreparedStatement query = connection().prepareStatement(OFFERING)) {
      query.setObject(1, row[0]);
      query.setObject(2, row[1]);
      List<Long> found = new ArrayList<>();
      try (ResultSet offering = query.executeQuery()) {
        while (offering.next()) {
          found.add(offering.getLong(1));
        }
      }
      return found;
    }
  }

  private void refuseIfAny(String by, long rows) {
    if (rows > 0) {
      throw RowInUseException.found(table.name(), rows, by);
    }
  }

  private long count(String sql, long... keys) throws SQLException {
    try (PreparedStatement query = connection().prepareStatement(sql)) {
      for (int i = 0; i < keys.length; i++) {
        query.setLong(i + 1, keys[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private Connection connection() {
    return batch.connection();
  }
}
