package io.studentdata.core.mapping;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.db.Table;
import io.studentdata.core.db.TableChange;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;

/**
 * Deletes rows, or makes them forget what they name, wherever a condition holds; the change feed
 * learns of each. Rows are never held in memory. For one thread.
 */
final class RowDeletes {
  private final ChangeBatch batch;

  RowDeletes(ChangeBatch batch) {
    this.batch = batch;
  }

  /** Keeps others from changing rows until the transaction ends, once they have done so. */
  void hold(Table table, String condition, Collection<Long> keys) throws SQLException {
    String hold =
        "update %s set batch_id = batch_id where %s".formatted(table.name(), marked(condition));
    try (PreparedStatement holding = batch.connection().prepareStatement(hold)) {
      for (Iterator<Long> rest = keys.iterator(); rest.hasNext(); ) {
        bind(holding, 1, condition, slice(rest));
        holding.executeUpdate();
      }
    }
  }

  /**
   * Deletes rows.
   *
   * @param condition with {@code %1$s} wherever the list of keys belongs
   * @return how many
   */
  long delete(Table table, String condition, Collection<Long> keys) throws SQLException {
    if (keys.isEmpty()) {
      return 0;
    }
    String where = " from %s where %s".formatted(table.name(), marked(condition));
    String note =
        "insert into change_delete (batch_id, table_name, row_id)"
            + " select cast(? as bigint), cast(? as varchar(60)), %s%s"
                .formatted(table.id(), where);
    long deleted = 0;
    batch.open();
    try (PreparedStatement noting = batch.connection().prepareStatement(note);
        PreparedStatement deleting = batch.connection().prepareStatement("delete" + where)) {
      for (Iterator<Long> rest = keys.iterator(); rest.hasNext(); ) {
        Long[] slice = slice(rest);
        noting.setLong(1, batch.id());
        noting.setString(2, table.name());
        bind(noting, 3, condition, slice);
        if (noting.executeUpdate() > 0) {
          bind(deleting, 1, condition, slice);
          deleted += deleting.executeUpdate();
        }
      }
    }
    batch.changed(new TableChange(table.name(), 0, 0, deleted, 0, 0));
    return deleted;
  }

  /**
   * Empties a column.
   *
   * @param condition with {@code %1$s} wherever the list of keys belongs
   */
  void clear(Table table, String column, String condition, Collection<Long> keys)
      throws SQLException {
    String where = " from %s where %s".formatted(table.name(), marked(condition));
    String range = "select count(*), min(%1$s), max(%1$s)".formatted(table.id()) + where;
    String clear =
        "update %s set %s = null, batch_id = ? where %s"
            .formatted(table.name(), column, marked(condition));
    try (PreparedStatement ranging = batch.connection().prepareStatement(range);
        PreparedStatement clearing = batch.connection().prepareStatement(clear)) {
      for (Iterator<Long> rest = keys.iterator(); rest.hasNext(); ) {
        Long[] slice = slice(rest);
        bind(ranging, 1, condition, slice);
        try (ResultSet row = ranging.executeQuery()) {
          row.next();
          if (row.getLong(1) == 0) {
            continue;
          }
          batch.changed(
              new TableChange(table.name(), 0, row.getLong(1), 0, row.getLong(2), row.getLong(3)));
        }
        clearing.setLong(1, batch.id());
        bind(clearing, 2, condition, slice);
        clearing.executeUpdate();
      }
    }
  }

  private static String marked(String condition) {
    return condition.formatted(InQuery.marks());
  }

  /** The next keys; the last one fills up the slice. */
  private static Long[] slice(Iterator<Long> rest) {
    Long[] slice = new Long[InQuery.SLICE];
    Long key = rest.next();
    for (int i = 0; i < slice.length; i++) {
      slice[i] = key;
      if (i + 1 < slice.length && rest.hasNext()) {
        key = rest.next();
      }
    }
    return slice;
  }

  private static void bind(PreparedStatement statement, int first, String condition, Long... slice)
      throws SQLException {
    int parameter = first;
    for (int at = condition.indexOf("%1$s"); at >= 0; at = condition.indexOf("%1$s", at + 1)) {
      for (Long key : slice) {
        ColumnType.BIGINT.set(statement, parameter++, key);
      }
    }
  }
}
