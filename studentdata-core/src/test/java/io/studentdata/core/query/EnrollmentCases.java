package io.studentdata.core.query;

import static io.studentdata.core.query.QueryCases.percent;
import static io.studentdata.core.query.QueryCases.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.ProgramId;
import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

interface EnrollmentCases extends QueryCases {
  @Test
  default void eachEnrollmentHasOneStatusAndAnEmptyOfferingIsThere() {
    LocalDate spring = LocalDate.of(2024, 2, 5);
    LocalDate autumn = LocalDate.of(2024, 9, 2);
    assertThat(queries().enrollments().statusByOffering(Scope.everything()))
        .containsExactly(
            new OfferingStatus(ART_A, spring, 3, 0, 0, 2, 0, 1),
            new OfferingStatus(MATH_A, spring, 6, 0, 1, 1, 2, 2),
            new OfferingStatus(BIG, autumn, 70, 0, 0, 40, 30, 0),
            new OfferingStatus(MATH_B, autumn, 2, 1, 0, 0, 0, 1),
            new OfferingStatus(ART_B, LocalDate.of(2024, 9, 9), 0, 0, 0, 0, 0, 0));
  }

  @Test
  default void whoLeftByADayIsNotRetained() {
    assertThat(queries().enrollments().retention(Scope.of(MATH), 0))
        .containsExactly(
            new Retention(MATH_A, 5, 4, 0, 1, 80), new Retention(MATH_B, 2, 2, 0, 0, 100));
    assertThat(queries().enrollments().retention(Scope.of(MATH_A), 10))
        .containsExactly(new Retention(MATH_A, 6, 4, 1, 1, percent(4, 6)));
  }

  @Test
  default void weeksBeforeTheFirstDayAreNegative() {
    assertThat(queries().enrollments().registrationsByWeek(MATH_A))
        .containsExactly(
            new RegistrationWeek(null, 1, 1),
            new RegistrationWeek(-3, 2, 3),
            new RegistrationWeek(-1, 2, 5),
            new RegistrationWeek(0, 1, 6));
  }

  @Test
  default void withdrawalsAddUpToShareOfAllEnrollments() {
    assertThat(queries().enrollments().withdrawalsByWeek(Scope.of(SPRING)))
        .containsExactly(
            new WithdrawalWeek(null, 1, 1, percent(1, 9), percent(1, 9)),
            new WithdrawalWeek(-1, 1, 2, percent(1, 9), percent(2, 9)),
            new WithdrawalWeek(1, 1, 3, percent(1, 9), percent(3, 9)));
  }

  @Test
  default void anOfferingLeftBeforeItBeganIsNotTaken() {
    assertThat(queries().enrollments().severalOfferings(SPRING, 2, PageKey.START, 10).items())
        .containsExactly(new StudentLoad(student(1), 2, 60));
  }

  @Test
  default void aPageOfStudentsLeadsToTheNext() {
    Page<StudentLoad> first = queries().enrollments().severalOfferings(SPRING, 1, PageKey.START, 4);
    assertThat(first.items())
        .extracting(StudentLoad::student)
        .containsExactly(student(1), student(2), student(3), student(4));
    Page<StudentLoad> second =
        queries().enrollments().severalOfferings(SPRING, 1, first.next().orElseThrow(), 4);
    assertThat(second.items())
        .containsExactly(
            new StudentLoad(student(5), 1, 30),
            new StudentLoad(student(6), 1, 60),
            new StudentLoad(student(7), 1, 35));
    assertThat(second.next()).isEmpty();
  }

  @Test
  default void aPageHasASize() {
    assertThatThrownBy(() -> queries().enrollments().severalOfferings(SPRING, 1, PageKey.START, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid page size: 0 (expected 1 to 10000)");
  }

  @Test
  default void loadsAreAveragedWithTheirFractions() {
    assertThat(queries().enrollments().offeringsPerStudent(SPRING))
        .containsExactly(new LoadGroup(1, 6, 365.0 / 6), new LoadGroup(2, 1, 60));
  }

  @Test
  default void somebodyWithTwoRolesIsOnePerson() {
    assertThat(queries().enrollments().staffing(Scope.of(MATH)))
        .containsExactly(
            new Staffing(MATH_A, 0, 0, 0, 0, null), new Staffing(MATH_B, 1, 2, 1, 2, 0.5));
  }

  @Test
  default void aMembershipCountsFromItsFirstDayToItsLast() {
    assertThat(queries().programs().headcount(LocalDate.of(2024, 3, 31)))
        .containsExactly(
            new ProgramHeadcount(ProgramId.of("uni", "BA"), "Arts", 1),
            new ProgramHeadcount(ProgramId.of("uni", "BSC"), "Science", 2),
            new ProgramHeadcount(ProgramId.of("uni", "MA"), "Mastery", 0));
    assertThat(queries().programs().headcount(LocalDate.of(2024, 7, 1)))
        .extracting(ProgramHeadcount::students)
        .containsExactly(1, 2, 0);
  }

  @Test
  default void membersAtTheEndAreThoseAtTheStartPlusJoinedMinusEnded() {
    assertThat(queries().programs().movement(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 6, 30)))
        .containsExactly(
            new ProgramMovement(ProgramId.of("uni", "BA"), "Arts", 1, 1, 1, 1),
            new ProgramMovement(ProgramId.of("uni", "BSC"), "Science", 2, 1, 1, 2),
            new ProgramMovement(ProgramId.of("uni", "MA"), "Mastery", 0, 0, 0, 0));
  }

  @Test
  default void aPeriodRunsForward() {
    assertThatThrownBy(
            () ->
                queries().programs().movement(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 3, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-06-30 to 2024-03-01 (expected the first day, then the last)");
  }
}
