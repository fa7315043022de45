package io.studentdata.core.source.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Interaction;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.TinyOulad;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that cannot be taken: each is one problem, in its place, and the others are read. */
class OuladBadRowsTest {
  @TempDir Path directory;

  private final TinyOulad data = TinyOulad.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "studentVle.csv|\"AAA\",\"2013J\",\"11\",\"900\",\"1O\",\"4\"|date is '1O'"
            + " (expected a whole number from -3660 to 3660)",
        "studentVle.csv|\"AAA\",\"2013J\",\"11\",\"900\",\"1\",\"0\"|sum_click is '0'"
            + " (expected a whole number from 1 to 1000000)",
        "studentVle.csv|\"AAA\",\"2013J\",\"11\",\"900\",\"1.5\",\"1\"|date is '1.5'"
            + " (expected a whole number from -3660 to 3660)",
        "studentVle.csv|\"AAA\",\"2013J\",\"11\",\"900\",\"99999999999\",\"1\"|date is"
            + " '99999999999' (expected a whole number from -3660 to 3660)",
        "studentVle.csv|\"AAA\",\"2013J\",\"\",\"900\",\"1\",\"1\"|id_student is ''"
            + " (expected 1 to 120 characters)",
        "studentVle.csv|\"AAA\",\"2013J,\"11\",\"900\",\"1\",\"4\"|row is 'AAA2013J,\"11\","
            + "\"900\",\"1\",\"4\"' (expected quoted cells that end with their closing quote)",
        "studentVle.csv|\"AAA\",\"2013J\",\"11\"|number of cells is '3'"
            + " (expected 6, as in the header line)",
        "studentAssessment.csv|\"1\",\"11\",\"18\",\"0\",\"100.5\"|score is '100.5'"
            + " (expected a number from 0 to 100)",
        "studentAssessment.csv|\"1\",\"11\",\"18\",\"0\",\"NaN\"|score is 'NaN'"
            + " (expected a number from 0 to 100)",
        "studentAssessment.csv|\"1\",\"11\",\"\",\"0\",\"50\"|date_submitted is ''"
            + " (expected a whole number from -3660 to 3660)",
        "assessments.csv|\"AAA\",\"2013J\",\"9\",\"XMA\",\"19\",\"10\"|assessment_type is 'XMA'"
            + " (expected TMA, CMA or Exam)",
        "vle.csv|\"903\",\"AAA\",\"2014B\",\"\",\"\",\"\"|activity_type is ''"
            + " (expected 1 to 60 characters)",
      })
  void aBadCellIsNamedWithFileLineColumnValueAndWhatWasExpected(
      String file, String line, String problem) throws Exception {
    OuladRows before = OuladRows.of(read());
    data.add(file, line);
    OuladRows after = OuladRows.of(read());

    assertThat(after.items()).isEqualTo(before.items());
    assertThat(after.problems()).singleElement().asString().contains(file + " line ", problem);
  }

  @Test
  void aBadRowKeepsItsPlaceItsLineAndItsCells() throws Exception {
    data.line("studentVle.csv", 3, "\"AAA\",\"2013J\",\"11\",\"9\r\n00\",\"x\",\"4\"");
    List<SourceRow<Interaction>> rows;
    try (var opened = read().interactions()) {
      rows = opened.toList();
    }

    assertThat(rows).hasSize(5);
    assertThat(rows.get(1)).isInstanceOf(SourceRow.Invalid.class);
    assertThat(rows.get(1).origin().line()).isEqualTo(3);
    assertThat(rows.get(1).origin().cells())
        .containsExactly("AAA", "2013J", "11", "9\r\n00", "x", "4");
    assertThat(rows.get(1).origin().columns())
        .containsExactly(
            "code_module", "code_presentation", "id_student", "id_site", "date", "sum_click");
    assertThat(rows.get(2).origin().line()).isEqualTo(5);
  }

  @Test
  void anUnknownTermIsNamedOnceAsATermAndForEachOfItsOfferings() throws Exception {
    data.add("courses.csv", "\"AAA\",\"2014X\",\"240\"");

    String problem =
        "courses.csv line 4: code_presentation is '2014X' (expected a year and B for February or J"
            + " for October, such as 2013J; correct the code)";
    assertThat(OuladRows.of(read()).problems()).containsExactly(problem, problem);
  }

  @Test
  void anUnknownResultIsAProblemOfTheEnrollmentOnly() throws Exception {
    data.add(
        "studentInfo.csv",
        "\"AAA\",\"2014B\",\"14\",\"F\",\"\",\"\",\"\",\"\",\"0\",\"60\",\"\",\"Gone\"");

    assertThat(OuladRows.of(read()).problems())
        .containsExactly(
            "studentInfo.csv line 6: final_result is 'Gone'"
                + " (expected Distinction, Pass, Fail or Withdrawn)");
  }

  @Test
  void anUnreadableRegistrationIsAProblemOfItsEnrollment() throws Exception {
    data.line("studentRegistration.csv", 3, "\"AAA\",\"2013J\",\"12\",\"-53\",\"soon\"");
    OuladRows rows = OuladRows.of(read());

    assertThat(rows.problems())
        .containsExactly(
            "studentRegistration.csv line 3: date_unregistration is 'soon'"
                + " (expected a whole number from -3660 to 3660)");
    assertThat(rows.items()).filteredOn(each -> each.startsWith("Enrollment")).hasSize(3);
  }

  @Test
  void contradictingRegistrationsAreAProblemOfTheirEnrollment() throws Exception {
    data.add("studentRegistration.csv", "\"AAA\",\"2013J\",\"12\",\"-50\",\"12\"");

    assertThat(OuladRows.of(read()).problems())
        .containsExactly(
            "studentRegistration.csv line 6: id_student is '12'"
                + " (expected one registration per student, module and presentation)");
  }

  @Test
  void aRegistrationOfNobodyIsAProblem() throws Exception {
    data.add("studentRegistration.csv", "\"AAA\",\"2013J\",\"99\",\"-50\",\"\"")
        .add("studentRegistration.csv", "\"AAA\"");

    assertThat(OuladRows.of(read()).problems())
        .containsExactly(
            "studentRegistration.csv line 6: id_student is '99' (expected a student that"
                + " studentInfo.csv has in the same module and presentation)",
            "studentRegistration.csv line 7: number of cells is '1'"
                + " (expected 5, as in the header line)");
  }

  private OuladSource read() throws Exception {
    return OuladSource.of(data.writeTo(directory));
  }
}
