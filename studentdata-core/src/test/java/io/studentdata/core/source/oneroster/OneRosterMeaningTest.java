package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.StaffRole;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of OneRoster's records. */
class OneRosterMeaningTest {
  @TempDir Path directory;

  @Test
  void allSessionsAreTerms() throws Exception {
    assertThat(texts(v11().terms()))
        .containsExactly(
            "Term[id=oneroster:Y, name=2024-25, startsOn=2024-09-01, startIsApproximate=false]",
            "Term[id=oneroster:T1, name=Autumn 2024, startsOn=2024-09-02,"
                + " startIsApproximate=false]",
            "Term[id=oneroster:T2, name=Spring 2025, startsOn=2025-01-20,"
                + " startIsApproximate=false]");
  }

  @Test
  void aClassIsAnOfferingFromItsFirstTermsStartToItsLastTermsEnd() throws Exception {
    assertThat(texts(v11().offerings()))
        .containsExactly(
            "CourseOffering[id=oneroster:K1, course=oneroster:C1, term=oneroster:T1,"
                + " startsOn=2024-09-02, lengthDays=140]",
            "CourseOffering[id=oneroster:K2, course=oneroster:C2, term=oneroster:T1,"
                + " startsOn=2024-09-02, lengthDays=272]");
  }

  @Test
  void usersAreStudentsOrStaffByTheirRoleOrByWhatTheyAreInAClass() throws Exception {
    OneRosterSource source = v11();

    assertThat(items(source.students()))
        .extracting(each -> each.id().value())
        .containsExactly("s1", "s2", "s3", "t1");
    assertThat(items(source.staff()))
        .extracting(each -> each.id().value() + " " + each.displayName())
        .containsExactly("s3 Cyd Curie", "t1 Emmy Noether", "a1 Max");
    assertThat(items(source.assignments()))
        .extracting(each -> each.staff().value() + " " + each.offering().value())
        .containsExactly("t1 K1", "s3 K2");
    assertThat(items(source.assignments()))
        .extracting(each -> each.role())
        .containsExactly(StaffRole.TEACHER, StaffRole.TUTOR);
    assertThat(source.notes()).contains("users.csv: users that are neither students nor staff: 1");
  }

  @Test
  void studentsHaveTheirDemographicsAsBandsFromTheFirstDayOfTheEarliestSession() throws Exception {
    assertThat(items(v11().students()))
        .extracting(
            each ->
                "%s %s %s"
                    .formatted(
                        each.validFrom(),
                        each.demographics().gender(),
                        each.demographics().ageBand()))
        .containsExactly(
            "2024-09-01 female 0-35",
            "2024-09-01 male 35-55",
            "2024-09-01 null null",
            "2024-09-01 female 35-55");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-23,2004-03-23,0-35",
    "2024-03-22,1989-03-23,0-35",
    "2024-03-23,1989-03-23,35-55",
    "2024-03-22,1969-03-23,35-55",
    "2024-03-23,1969-03-23,55<=",
    "2024-03-23,1900-01-01,55<=",
    "2024-03-23,2024-03-24,",
  })
  void agesAreCountedOnTheDayBackgroundsHoldFrom(LocalDate day, String birth, String band)
      throws Exception {
    TextFiles files =
        TinyOneRoster.v11().line("demographics.csv", 2, "s1,,,%s,,,".formatted(birth));
    OneRosterSource source = OneRosterSource.of(files.writeTo(directory)).asOf(day);

    assertThat(items(source.students()))
        .first()
        .satisfies(
            each -> {
              assertThat(each.validFrom()).isEqualTo(day);
              assertThat(each.demographics().ageBand()).isEqualTo(band);
            });
  }

  @Test
  void studentsHaveTheirNamesAndAddresses() throws Exception {
    assertThat(items(v11().identities()))
        .extracting(
            each ->
                "%s %s %s %s"
                    .formatted(
                        each.student().value(), each.givenName(), each.familyName(), each.email()))
        .containsExactly(
            "s1 Ada Lovelace ada@tiny.example",
            "s2 Bob Boole null",
            "s3 Cyd Curie null",
            "t1 Emmy Noether emmy@tiny.example");
  }

  @Test
  void studentsOfAClassAreEnrolledAndWhoEndsBeforeItHasWithdrawn() throws Exception {
    assertThat(items(v11().enrollments()))
        .extracting(
            each ->
                "%s %s %s %s %s"
                    .formatted(
                        each.offering().value(),
                        each.student().value(),
                        each.registeredDay(),
                        each.withdrawnDay(),
                        each.result()))
        .containsExactly(
            "K1 s1 -13 null null",
            "K1 s2 0 60 WITHDRAWN",
            "K2 s1 null null null",
            "K2 t1 10 null null");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-21,,",
    "2025-01-20,,",
    "2025-01-19,,",
    "2025-01-18,138,WITHDRAWN",
    "2024-08-20,-13,WITHDRAWN",
  })
  void anEnrollmentThatEndsOnTheClasssLastDayOrTheOneAfterIsNotWithdrawn(
      String end, Integer withdrawnDay, FinalResult result) throws Exception {
    TextFiles files =
        TinyOneRoster.v11().line("enrollments.csv", 2, "E1,,,K1,O,s1,student,,2024-08-20," + end);

    assertThat(items(OneRosterSource.of(files.writeTo(directory)).enrollments()))
        .first()
        .satisfies(
            each -> {
              assertThat(each.withdrawnDay()).isEqualTo(withdrawnDay);
              assertThat(each.result()).isEqualTo(result);
            });
  }

  @Test
  void anInactiveEnrollmentIsAWithdrawalOnADayThatIsNotKnown() throws Exception {
    TextFiles files =
        TinyOneRoster.v11().line("enrollments.csv", 2, "E1,inactive,,K1,O,s1,student,,2024-08-20,");

    assertThat(items(OneRosterSource.of(files.writeTo(directory)).enrollments()))
        .first()
        .satisfies(
            each -> {
              assertThat(each.withdrawnDay()).isNull();
              assertThat(each.result()).isEqualTo(FinalResult.WITHDRAWN);
            });
  }

  @Test
  void lineItemsAreAssessmentsOfNoWeightWhoseCategoryTellsTheirType() throws Exception {
    assertThat(texts(v11().assessments()))
        .containsExactly(
            "Assessment[id=oneroster:L1, offering=oneroster:K1, type=TUTOR_MARKED, dueDay=29,"
                + " weightPercent=0.0]",
            "Assessment[id=oneroster:L2, offering=oneroster:K1, type=EXAM, dueDay=135,"
                + " weightPercent=0.0]",
            "Assessment[id=oneroster:L3, offering=oneroster:K2, type=OTHER, dueDay=null,"
                + " weightPercent=0.0]");
  }

  @ParameterizedTest
  @CsvSource({
    "Exams,EXAM",
    "Mid-Term,EXAM",
    "midterm,EXAM",
    "FINAL PROJECT,EXAM",
    "Weekly quizzes,COMPUTER_MARKED",
    "Homework,TUTOR_MARKED",
    "Lab reports,TUTOR_MARKED",
    "Collaboration,OTHER",
    "Sample,OTHER",
  })
  void aCategorysWordsTellHowItIsMarked(String title, AssessmentType type) {
    assertThat(Categories.type(title)).isEqualTo(type);
  }

  @Test
  void resultsOfWorkThatWasHandedInAreAttemptsInPercentOfTheMaximum() throws Exception {
    OneRosterSource source = v11();

    assertThat(items(source.attempts()))
        .extracting(
            each ->
                "%s %s %d %s %s"
                    .formatted(
                        each.assessment().value(),
                        each.student().value(),
                        each.submittedDay(),
                        each.banked(),
                        each.scorePercent()))
        .containsExactly(
            "L1 s1 28 false 75.0",
            "L1 s2 29 false null",
            "L2 s1 136 false 100.0",
            "L3 t1 90 false null");
    assertThat(source.notes())
        .contains("results.csv: scores above their maximum, taken for 100 percent: 1");
  }

  @Test
  void whatAClassUsesIsALearningResource() throws Exception {
    assertThat(texts(v11().resources()))
        .containsExactly(
            "LearningResource[id=oneroster:X1, offering=oneroster:K1, activityType=resource,"
                + " weekFrom=null, weekTo=null]");
  }

  @Test
  void version12SaysTheSameWithRolesInAFileOfTheirOwn() throws Exception {
    RosterRows v11 = RosterRows.of(v11());
    RosterRows v12 =
        RosterRows.of(OneRosterSource.of(TinyOneRoster.v12().writeTo(directory.resolve("v12"))));

    assertThat(v12).isEqualTo(v11);
    assertThat(v11.problems()).isEmpty();
  }

  @Test
  void idsMayBeAnyTextWithinTheLengthTheModelTakes() throws Exception {
    String id = "a b/c:{ü}'\"\"" + "x".repeat(108);
    TextFiles files = TinyOneRoster.v11().add("courses.csv", "\"%s\",,,,Any,,,O,,".formatted(id));

    assertThat(items(OneRosterSource.of(files.writeTo(directory)).courses()))
        .last()
        .extracting(each -> each.id().value())
        .isEqualTo(id.replace("\"\"", "\""));
  }

  private OneRosterSource v11() throws Exception {
    return OneRosterSource.of(TinyOneRoster.v11().writeTo(directory));
  }

  private static <T> List<T> items(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      return rows.map(row -> ((SourceRow.Valid<T>) row).item()).toList();
    }
  }

  private static <T> List<String> texts(Stream<SourceRow<T>> opened) {
    return items(opened).stream().map(String::valueOf).toList();
  }
}
