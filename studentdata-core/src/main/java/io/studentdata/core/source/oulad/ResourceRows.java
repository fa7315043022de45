package io.studentdata.core.source.oulad;

import io.studentdata.core.model.LearningResource;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;

/** vle.csv: pages, quizzes, forums and so on; each belongs to one offering. */
final class ResourceRows implements RowMapper<LearningResource> {
  private final OuladIds ids;
  private final int id;
  private final int activity;
  private final int from;
  private final int to;

  ResourceRows(CsvHeader header) {
    ids = OuladIds.of(header);
    id = header.position("id_site");
    activity = header.position("activity_type");
    from = header.position("week_from");
    to = header.position("week_to");
  }

  @Override
  public LearningResource map(CsvRow row) {
    return new LearningResource(
        ids.resource(row, id),
        ids.offering(row),
        row.text(activity, 60),
        row.optionalInteger(from, OuladFiles.FIRST_DAY, OuladFiles.LAST_DAY),
        row.optionalInteger(to, OuladFiles.FIRST_DAY, OuladFiles.LAST_DAY));
  }
}
