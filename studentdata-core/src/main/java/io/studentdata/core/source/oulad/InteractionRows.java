package io.studentdata.core.source.oulad;

import io.studentdata.core.model.Interaction;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;

/** studentVle.csv: clicks of a student on a resource on a day, in one row or several. */
final class InteractionRows implements RowMapper<Interaction> {
  private final OuladIds ids;
  private final int student;
  private final int site;
  private final int date;
  private final int clicks;

  InteractionRows(CsvHeader header) {
    ids = OuladIds.of(header);
    student = header.position("id_student");
    site = header.position("id_site");
    date = header.position("date");
    clicks = header.position("sum_click");
  }

  @Override
  public Interaction map(CsvRow row) {
    return new Interaction(
        ids.offering(row),
        ids.student(row, student),
        ids.resource(row, site),
        row.integer(date, OuladFiles.FIRST_DAY, OuladFiles.LAST_DAY),
        row.integer(clicks, 1, 1_000_000));
  }
}
