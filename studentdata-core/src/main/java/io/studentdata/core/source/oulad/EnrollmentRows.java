package io.studentdata.core.source.oulad;

import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.csv.CsvBundle;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * studentInfo.csv with the days of studentRegistration.csv. Registrations that fit no row of
 * studentInfo.csv, or cannot be read, come last, as problems.
 */
final class EnrollmentRows implements RowMapper<Enrollment> {
  private final OuladIds ids;
  private final int student;
  private final int attempts;
  private final int credits;
  private final int result;

  private EnrollmentRows(CsvHeader header) {
    ids = OuladIds.of(header);
    student = header.position("id_student");
    attempts = header.position("num_of_prev_attempts");
    credits = header.position("studied_credits");
    result = header.position("final_result");
  }

  static Stream<SourceRow<Enrollment>> of(CsvBundle bundle) {
    Registrations registrations = Registrations.read(bundle);
    return Stream.concat(
        OuladFiles.STUDENT_INFO.rows(bundle, EnrollmentRows::new).map(registrations::join),
        Stream.of(registrations).flatMap(Registrations::unused));
  }

  @Override
  public Enrollment map(CsvRow row) {
    return new Enrollment(
        ids.offering(row),
        ids.student(row, student),
        null,
        null,
        row.integer(attempts, 0, 100),
        row.integer(credits, 0, 10_000),
        result(row));
  }

  private @Nullable FinalResult result(CsvRow row) {
    String text = row.optional(result);
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "Distinction" -> FinalResult.DISTINCTION;
      case "Pass" -> FinalResult.PASS;
      case "Fail" -> FinalResult.FAIL;
      case "Withdrawn" -> FinalResult.WITHDRAWN;
      default -> throw row.bad(result, "Distinction, Pass, Fail or Withdrawn");
    };
  }
}
