package io.studentdata.core.source.oulad;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;

/** assessments.csv; some exams have no date. */
final class AssessmentRows implements RowMapper<Assessment> {
  private final OuladIds ids;
  private final int id;
  private final int type;
  private final int date;
  private final int weight;

  AssessmentRows(CsvHeader header) {
    ids = OuladIds.of(header);
    id = header.position("id_assessment");
    type = header.position("assessment_type");
    date = header.position("date");
    weight = header.position("weight");
  }

  @Override
  public Assessment map(CsvRow row) {
    return new Assessment(
        ids.assessment(row, id),
        ids.offering(row),
        type(row),
        row.optionalInteger(date, OuladFiles.FIRST_DAY, OuladFiles.LAST_DAY),
        row.decimal(weight, 0, 100));
  }

  private AssessmentType type(CsvRow row) {
    return switch (row.text(type, 20)) {
      case "TMA" -> AssessmentType.TUTOR_MARKED;
      case "CMA" -> AssessmentType.COMPUTER_MARKED;
      case "Exam" -> AssessmentType.EXAM;
      default -> throw row.bad(type, "TMA, CMA or Exam");
    };
  }
}
