package io.studentdata.core.query;

import static io.studentdata.core.model.AssessmentType.COMPUTER_MARKED;
import static io.studentdata.core.model.AssessmentType.EXAM;
import static io.studentdata.core.model.AssessmentType.TUTOR_MARKED;
import static io.studentdata.core.query.QueryCases.assessment;
import static io.studentdata.core.query.QueryCases.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import org.junit.jupiter.api.Test;

interface AssessmentCases extends QueryCases {
  @Test
  default void everybodyExpectedHandedInInTimeOrLateOrNotOrHadItBanked() {
    assertThat(queries().assessments().submissions(MATH_A, 60))
        .containsExactly(
            new SubmissionCount(assessment("M4"), EXAM, null, 100, 5, 0, 0, null, null, null, null),
            new SubmissionCount(
                assessment("M2"), COMPUTER_MARKED, 7, 0, 6, 0, 1, 0, 5, 100.0, null),
            new SubmissionCount(assessment("M1"), TUTOR_MARKED, 14, 40, 5, 1, 2, 1, 1, 68.75, 2.0),
            new SubmissionCount(assessment("M3"), TUTOR_MARKED, 42, 60, 5, 0, 1, 2, 2, 62.5, 5.5));
  }

  @Test
  default void whatIsHandedInLaterThanTheDayIsNotSeen() {
    assertThat(queries().assessments().submissions(MATH_A, 44))
        .last()
        .isEqualTo(
            new SubmissionCount(assessment("M3"), TUTOR_MARKED, 42, 60, 5, 0, 1, 0, 4, 90.0, null));
  }

  @Test
  default void whatIsNotDueYetIsNeitherLateNorMissing() {
    assertThat(queries().assessments().submissions(MATH_A, 30))
        .last()
        .isEqualTo(
            new SubmissionCount(
                assessment("M3"), TUTOR_MARKED, 42, 60, 5, 0, 0, null, null, null, null));
  }

  @Test
  default void onlyWorkThatCarriesWeightIsOwed() {
    Page<MissingWork> owed = queries().assessments().missingWork(MATH_A, 60, PageKey.START, 10);
    assertThat(owed.items())
        .containsExactly(
            new MissingWork(student(5), 1, 60, 42), new MissingWork(student(6), 2, 100, 14));
    assertThat(owed.next()).isEmpty();
  }

  @Test
  default void workOwedIsPagedByStudent() {
    Page<MissingWork> first = queries().assessments().missingWork(MATH_A, 44, PageKey.START, 2);
    assertThat(first.items())
        .containsExactly(
            new MissingWork(student(2), 1, 60, 42), new MissingWork(student(3), 1, 60, 42));
    assertThat(
            queries().assessments().missingWork(MATH_A, 44, first.next().orElseThrow(), 2).items())
        .extracting(MissingWork::student)
        .containsExactly(student(5), student(6));
  }

  @Test
  default void scoresFallIntoBandsOfTenAndFullMarksIntoTheHighest() {
    assertThat(queries().assessments().gradeDistribution(MATH_A))
        .containsExactly(
            new GradeBand(assessment("M1"), 30, 1, 25.0),
            new GradeBand(assessment("M1"), 70, 1, 25.0),
            new GradeBand(assessment("M1"), 80, 1, 25.0),
            new GradeBand(assessment("M1"), 90, 1, 25.0),
            new GradeBand(assessment("M2"), 90, 1, 100.0),
            new GradeBand(assessment("M3"), null, 1, null),
            new GradeBand(assessment("M3"), 30, 1, 50.0),
            new GradeBand(assessment("M3"), 90, 1, 50.0));
  }

  @Test
  default void theLongestWaitForMarksComesFirst() {
    assertThat(queries().assessments().markingBacklog(Scope.of(SPRING), 60))
        .containsExactly(
            new MarkingBacklog(ART_A, assessment("R1"), 2, 42, 40.5),
            new MarkingBacklog(MATH_A, assessment("M3"), 1, 15, 15));
    assertThat(queries().assessments().markingBacklog(Scope.of(SPRING), 20))
        .containsExactly(new MarkingBacklog(ART_A, assessment("R1"), 1, 2, 2));
  }
}
