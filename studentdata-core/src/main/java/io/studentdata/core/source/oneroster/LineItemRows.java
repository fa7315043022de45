package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.source.csv.CsvRow;

/** lineItems.csv: each line item is an assessment, of no stated weight. */
final class LineItemRows extends ActiveRows<Assessment> {
  private final Ids ids;
  private final Classes classes;
  private final Categories categories;
  private final int id;
  private final int classId;
  private final int category;
  private final int due;
  private final int max;

  LineItemRows(Ids ids, Classes classes, Categories categories, Columns columns) {
    super(columns);
    this.ids = ids;
    this.classes = classes;
    this.categories = categories;
    id = columns.of("sourcedId");
    classId = columns.of("classSourcedId");
    category = columns.of("categorySourcedId");
    due = columns.of("dueDate");
    max = columns.of("resultValueMax");
  }

  @Override
  public Assessment map(CsvRow row) {
    Period period = classes.of(row, classId);
    row.optionalDecimal(max, -LineItems.MOST, LineItems.MOST);
    return new Assessment(
        ids.assessment(row, id),
        ids.offering(row, classId),
        categories.of(row.optional(category)),
        period.optionalDay(row, due),
        0);
  }
}
