package io.studentdata.core.query;

import static io.studentdata.core.query.QueryCases.percent;
import static io.studentdata.core.query.QueryCases.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.ResourceId;
import io.studentdata.core.store.Page;
import io.studentdata.core.store.PageKey;
import org.junit.jupiter.api.Test;

interface EngagementCases extends QueryCases {
  @Test
  default void aWeekWithoutClicksIsThereAndWhoWithdrewIsNotAmongTheEnrolled() {
    assertThat(queries().engagement().byWeek(MATH_A))
        .containsExactly(
            new EngagementWeek(-1, 5, 1, 2, 20.0, 2.0),
            new EngagementWeek(0, 6, 2, 19, percent(2, 6), 9.5),
            new EngagementWeek(1, 6, 1, 2, percent(1, 6), 2.0),
            new EngagementWeek(2, 5, 3, 6, 40.0, 2.0),
            new EngagementWeek(3, 5, 0, 0, 0.0, null),
            new EngagementWeek(4, 5, 1, 1, 20.0, 1.0));
    assertThat(queries().engagement().byWeek(ART_B)).isEmpty();
  }

  @Test
  default void resourcesNobodyUsedAreTheLeastUsed() {
    ResourceUse page1 = new ResourceUse(ResourceId.of("uni", "page1"), "page", 2, 19, 3);
    ResourceUse forum = new ResourceUse(ResourceId.of("uni", "forum"), "forum", null, 10, 1);
    ResourceUse quiz = new ResourceUse(ResourceId.of("uni", "quiz"), "quiz", null, 1, 1);
    ResourceUse page2 = new ResourceUse(ResourceId.of("uni", "page2"), "page", null, 0, 0);
    assertThat(queries().engagement().mostUsed(MATH_A, 2)).containsExactly(page1, forum);
    assertThat(queries().engagement().leastUsed(MATH_A, 2)).containsExactly(page2, quiz);
  }

  @Test
  default void kindsOfResourcesShareTheClicks() {
    assertThat(queries().engagement().byActivityType(MATH_A))
        .containsExactly(
            new ActivityTypeUse("page", 2, 1, 3, 19, percent(19, 30)),
            new ActivityTypeUse("forum", 1, 0, 1, 10, percent(10, 30)),
            new ActivityTypeUse("quiz", 1, 0, 1, 1, percent(1, 30)));
  }

  @Test
  default void clicksEventsAndHandingInAreActivity() {
    assertThat(queries().engagement().inactive(MATH_A, 30, 14, PageKey.START, 10).items())
        .containsExactly(
            new InactiveStudent(student(2), 16),
            new InactiveStudent(student(5), 13),
            new InactiveStudent(student(6), null));
  }

  @Test
  default void presenceIsActivityAndAbsenceAndBankedResultsAreNot() {
    Page<InactiveStudent> first = queries().engagement().inactive(MATH_A, 9, 7, PageKey.START, 2);
    assertThat(first.items())
        .containsExactly(new InactiveStudent(student(2), 2), new InactiveStudent(student(3), null));
    assertThat(queries().engagement().inactive(MATH_A, 9, 7, first.next().orElseThrow(), 2).items())
        .containsExactly(
            new InactiveStudent(student(5), null), new InactiveStudent(student(6), null));
  }

  @Test
  default void attendanceIsOfThoseNotExcused() {
    assertThat(queries().engagement().attendanceByWeek(Scope.of(SPRING)))
        .containsExactly(
            new AttendanceWeek(ART_A, 0, 1, 1, 0, 0, 1, 50.0),
            new AttendanceWeek(MATH_A, 0, 2, 2, 1, 1, 1, 75.0),
            new AttendanceWeek(MATH_A, 1, 1, 0, 0, 2, 0, null));
  }
}
