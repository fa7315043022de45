package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What results need to know of line items, by their ids; grows with the number of line items. */
final class LineItems {
  /** Scores lie within this. */
  static final double MOST = 1e9;

  private final Map<String, Item> items = new HashMap<>();

  /**
   * A line item.
   *
   * @param period of its class
   * @param max the best score; not a number where there is none
   */
  record Item(Period period, double max) {}

  /** Those of deliveries, of which later ones correct earlier ones. */
  static LineItems of(List<Delivery> deliveries) {
    LineItems all = new LineItems();
    Classes classes = Classes.of(deliveries);
    for (Delivery delivery : deliveries) {
      try (Stream<Map.Entry<String, Item>> rows =
          delivery.items(RosterFile.LINE_ITEMS, columns -> new ItemRows(classes, columns))) {
        rows.forEach(each -> all.items.put(each.getKey(), each.getValue()));
      }
    }
    return all;
  }

  /** The line item that a cell names. */
  Item of(CsvRow row, int column) {
    Item item = items.get(Ids.text(row, column));
    if (item == null) {
      throw row.bad(
          column,
          "a line item that lineItems.csv has, with its class, here or in an earlier delivery");
    }
    return item;
  }

  private static final class ItemRows extends ActiveRows<Map.Entry<String, Item>> {
    private final Classes classes;
    private final int id;
    private final int classId;
    private final int max;

    ItemRows(Classes classes, Columns columns) {
      super(columns);
      this.classes = classes;
      id = columns.of("sourcedId");
      classId = columns.of("classSourcedId");
      max = columns.of("resultValueMax");
    }

    @Override
    public Map.Entry<String, Item> map(CsvRow row) {
      Double best = row.optionalDecimal(max, -MOST, MOST);
      return Map.entry(
          Ids.text(row, id),
          new Item(classes.of(row, classId), best == null || best <= 0 ? Double.NaN : best));
    }
  }
}
