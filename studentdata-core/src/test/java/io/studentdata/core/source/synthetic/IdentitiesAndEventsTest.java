package io.studentdata.core.source.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.source.SourceRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the made-up students are, and what a platform records of them. */
final class IdentitiesAndEventsTest {
  private static final SyntheticSource SOURCE = SyntheticSource.ofStudents(400).seed(8);
  private static final SyntheticSource RECORDED = SOURCE.withEvents(0.25);

  private static <T> List<T> items(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      return rows.map(row -> ((SourceRow.Valid<T>) row).item()).toList();
    }
  }

  @Test
  void everyStudentIsNamedOnceAndHasAnAddressOfTheirOwnWhereNothingIsDelivered() {
    List<StudentIdentity> identities = items(SOURCE.identities());
    List<String> addresses =
        identities.stream().map(StudentIdentity::email).filter(Objects::nonNull).toList();

    assertThat(identities).extracting(StudentIdentity::student).doesNotHaveDuplicates();
    assertThat(identities.stream().map(StudentIdentity::student).collect(Collectors.toSet()))
        .isEqualTo(items(SOURCE.students()).stream().map(Student::id).collect(Collectors.toSet()));
    assertThat(addresses).doesNotHaveDuplicates().allMatch(each -> each.endsWith("@example.edu"));
  }

  @Test
  void namesAreInManyScriptsAndSomeAreMissing() {
    List<StudentIdentity> identities = items(SyntheticSource.ofStudents(3_000).identities());
    Set<Character.UnicodeScript> scripts =
        identities.stream()
            .flatMap(each -> Stream.of(each.givenName(), each.familyName()))
            .filter(Objects::nonNull)
            .flatMap(name -> name.codePoints().mapToObj(Character.UnicodeScript::of))
            .collect(Collectors.toSet());

    assertThat(scripts)
        .contains(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HAN);
    assertThat(identities)
        .anyMatch(each -> each.givenName() == null)
        .anyMatch(each -> each.email() == null)
        .allMatch(each -> each.familyName() != null);
  }

  @Test
  void anotherSeedHasOtherAddresses() {
    assertThat(items(SyntheticSource.ofStudents(9).seed(2).identities()))
        .extracting(StudentIdentity::email)
        .doesNotContainAnyElementsOf(
            items(SyntheticSource.ofStudents(9).seed(1).identities()).stream()
                .map(StudentIdentity::email)
                .filter(Objects::nonNull)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.01, 1", "0.08333333333333333, 1", "0.25, 3", "1, 12"})
  void theLatestOfferingsAreRecorded(double share, int offerings) {
    List<OfferingId> all =
        items(SOURCE.offerings()).stream().map(CourseOffering::id).collect(Collectors.toList());
    Set<OfferingId> recorded =
        items(SyntheticSource.ofStudents(60).withEvents(share).events()).stream()
            .map(LearningEvent::offering)
            .collect(Collectors.toSet());

    assertThat(recorded).isEqualTo(Set.copyOf(all.subList(12 - offerings, 12)));
  }

  @Test
  void thereIsAnEventForEachClickOnItsDayInUniversalTime() {
    Map<OfferingId, LocalDate> starts =
        items(RECORDED.offerings()).stream()
            .collect(Collectors.toMap(CourseOffering::id, CourseOffering::startsOn));
    List<LearningEvent> events = items(RECORDED.events());
    Set<OfferingId> recorded =
        events.stream().map(LearningEvent::offering).collect(Collectors.toSet());
    Map<Object, Integer> counted = new HashMap<>();
    for (LearningEvent each : events) {
      LocalDate day = LocalDate.ofInstant(each.occurredAt(), ZoneOffset.UTC);
      LocalDate start = Objects.requireNonNull(starts.get(each.offering()));
      if (each.resource() != null) {
        counted.merge(
            List.of(each.student(), each.resource(), (int) ChronoUnit.DAYS.between(start, day)),
            1,
            Integer::sum);
      }
    }

    assertThat(recorded).hasSize(3);
    assertThat(counted)
        .hasSizeGreaterThan(5_000)
        .isEqualTo(
            items(RECORDED.interactions()).stream()
                .filter(use -> recorded.contains(use.offering()))
                .collect(
                    Collectors.toMap(
                        use -> (Object) List.of(use.student(), use.resource(), use.day()),
                        Interaction::clicks,
                        Integer::sum)));
  }

  @Test
  void timeGoesOnWithinAnEnrollmentAndEachDayBeginsWithComingIn() {
    Map<Object, List<LearningEvent>> byEnrollment =
        items(RECORDED.events()).stream()
            .collect(Collectors.groupingBy(each -> List.of(each.offering(), each.student())));

    assertThat(byEnrollment).hasSizeGreaterThan(100);
    for (List<LearningEvent> events : byEnrollment.values()) {
      assertThat(events.stream().map(LearningEvent::occurredAt)).isSorted().doesNotHaveDuplicates();
      Instant day = Instant.MIN;
      for (LearningEvent each : events) {
        Instant today = each.occurredAt().truncatedTo(ChronoUnit.DAYS);
        assertThat(each.resource() == null).isEqualTo(!today.equals(day));
        assertThat(each.verb().endsWith("logged-in")).isEqualTo(each.resource() == null);
        day = today;
      }
    }
    assertThat(items(RECORDED.events()).stream().map(LearningEvent::verb).distinct()).hasSize(5);
  }

  @Test
  void allElseIsTheSameWithEventsAndWithout() {
    assertThat(items(RECORDED.interactions())).isEqualTo(items(SOURCE.interactions()));
    assertThat(items(RECORDED.enrollments())).isEqualTo(items(SOURCE.enrollments()));
    assertThat(items(RECORDED.identities())).isEqualTo(items(SOURCE.identities()));
  }

  @Test
  void aSwitchOfAnotherKindLeavesTheEventsOn() {
    assertThat(items(RECORDED.seed(9).withBias(Bias.NONE).withDrift(Drift.NONE).events()))
        .isNotEmpty();
  }

  @Test
  void aShareOutOfRangeIsRefused() {
    assertThatThrownBy(() -> SOURCE.withEvents(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid share of offerings with events: 1.5 (expected 0 to 1)");
    assertThatThrownBy(() -> SOURCE.withEvents(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
