package io.studentdata.warehouse.bi;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.Dialect;
import io.studentdata.core.db.SqlResource;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.schema.WarehouseViews;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The views {@code bi_…} that reports read: one {@code .sql} file each beside this type. They hold
 * no pseudonym, no row number of the store and no disability, and join by {@code …_number} columns.
 */
public final class BiViews {
  private static final List<String> NAMES =
      List.of(
          "bi_activity_week",
          "bi_assessment_result",
          "bi_enrollment",
          "bi_offering",
          "bi_offering_summary",
          "bi_student");

  private BiViews() {}

  /** Their names, in order. */
  public static List<String> names() {
    return NAMES;
  }

  /** Each view's SELECT for a dialect, by the view's name, in order. */
  public static Map<String, String> selects(Dialect dialect) {
    Map<String, String> selects = new LinkedHashMap<>();
    NAMES.forEach(name -> selects.put(name, SqlResource.load(BiViews.class, name, dialect)));
    return selects;
  }

  /**
   * Creates the views in a warehouse, and replaces those that are there: once, and again with a new
   * version of the library.
   *
   * @throws DatabaseException if the database refuses one
   */
  public static void deploy(Warehouse warehouse) {
    try (Connection connection = warehouse.connect()) {
      WarehouseViews.deploy(connection, selects(warehouse.dialect()));
    } catch (SQLException e) {
      throw new DatabaseException(
          "Cannot deploy the views for reports: " + DatabaseException.firstLine(e), e);
    }
  }
}
