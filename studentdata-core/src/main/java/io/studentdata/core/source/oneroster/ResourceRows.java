package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.LearningResource;
import io.studentdata.core.source.csv.CsvRow;

/** classResources.csv: what a class uses, each under the id of its row. */
final class ResourceRows extends ActiveRows<LearningResource> {
  private static final String ACTIVITY = "resource";

  private final Ids ids;
  private final int id;
  private final int classId;

  ResourceRows(Ids ids, Columns columns) {
    super(columns);
    this.ids = ids;
    id = columns.of("sourcedId");
    classId = columns.of("classSourcedId");
  }

  @Override
  public LearningResource map(CsvRow row) {
    return new LearningResource(
        ids.resource(row, id), ids.offering(row, classId), ACTIVITY, null, null);
  }
}
