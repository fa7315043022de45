package io.studentdata.core.source.oulad;

import io.studentdata.core.source.csv.CsvTable;
import java.util.List;

/** The seven files and the columns read from them. */
final class OuladFiles {
  static final CsvTable COURSES =
      table("courses.csv", "code_module", "code_presentation", "module_presentation_length");
  static final CsvTable ASSESSMENTS =
      table(
          "assessments.csv",
          "code_module",
          "code_presentation",
          "id_assessment",
          "assessment_type",
          "date",
          "weight");
  static final CsvTable VLE =
      table(
          "vle.csv",
          "id_site",
          "code_module",
          "code_presentation",
          "activity_type",
          "week_from",
          "week_to");
  static final CsvTable STUDENT_INFO =
      table(
          "studentInfo.csv",
          "code_module",
          "code_presentation",
          "id_student",
          "gender",
          "region",
          "highest_education",
          "imd_band",
          "age_band",
          "num_of_prev_attempts",
          "studied_credits",
          "disability",
          "final_result");
  static final CsvTable STUDENT_REGISTRATION =
      table(
          "studentRegistration.csv",
          "code_module",
          "code_presentation",
          "id_student",
          "date_registration",
          "date_unregistration");
  static final CsvTable STUDENT_ASSESSMENT =
      table(
          "studentAssessment.csv",
          "id_assessment",
          "id_student",
          "date_submitted",
          "is_banked",
          "score");
  static final CsvTable STUDENT_VLE =
      table(
          "studentVle.csv",
          "code_module",
          "code_presentation",
          "id_student",
          "id_site",
          "date",
          "sum_click");

  static final List<CsvTable> ALL =
      List.of(
          COURSES,
          ASSESSMENTS,
          VLE,
          STUDENT_INFO,
          STUDENT_REGISTRATION,
          STUDENT_ASSESSMENT,
          STUDENT_VLE);

  /** The first and last course day that the model takes. */
  static final int FIRST_DAY = -3_660;

  static final int LAST_DAY = 3_660;

  private OuladFiles() {}

  private static CsvTable table(String file, String... columns) {
    return new CsvTable(file, "?", List.of(columns));
  }
}
