package io.studentdata.core.source.oulad;

import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;

/** studentAssessment.csv; a missing score is work not yet marked, a banked one is carried over. */
final class AttemptRows implements RowMapper<AssessmentAttempt> {
  private final OuladIds ids = OuladIds.withoutOfferings();
  private final int assessment;
  private final int student;
  private final int submitted;
  private final int banked;
  private final int score;

  AttemptRows(CsvHeader header) {
    assessment = header.position("id_assessment");
    student = header.position("id_student");
    submitted = header.position("date_submitted");
    banked = header.position("is_banked");
    score = header.position("score");
  }

  @Override
  public AssessmentAttempt map(CsvRow row) {
    return new AssessmentAttempt(
        ids.assessment(row, assessment),
        ids.student(row, student),
        row.integer(submitted, OuladFiles.FIRST_DAY, OuladFiles.LAST_DAY),
        row.integer(banked, 0, 1) == 1,
        row.optionalDecimal(score, 0, 100));
  }
}
