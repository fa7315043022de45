package io.studentdata.core.source.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionType;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AttendanceStatus;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.EnrollmentEventType;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.source.SourceRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What students do besides clicking and handing in, and how it hangs together. */
final class CampusLifeTest {
  private static final SyntheticSource SOURCE = SyntheticSource.ofStudents(3_000).seed(2);
  private static final List<Enrollment> ENROLLMENTS = items(SOURCE.enrollments());
  private static final Map<Object, Enrollment> BY_PLACE =
      ENROLLMENTS.stream().collect(Collectors.toMap(CampusLifeTest::place, each -> each));

  private static <T> List<T> items(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      return rows.map(row -> ((SourceRow.Valid<T>) row).item()).toList();
    }
  }

  private static Object place(Enrollment each) {
    return List.of(each.offering(), each.student());
  }

  private static boolean isBad(Enrollment each) {
    FinalResult result = each.result();
    return result != null && result.isAtRisk();
  }

  private static String course(Enrollment each) {
    return each.offering().value().split("-", 2)[0];
  }

  @Test
  void aCourseIsTakenAgainOnlyAfterABadEndAndCounted() {
    Map<Object, List<Enrollment>> byCourse =
        ENROLLMENTS.stream()
            .sorted(Comparator.comparing(each -> each.offering().value().split("-", 2)[1]))
            .collect(Collectors.groupingBy(each -> List.of(each.student(), course(each))));
    List<List<Enrollment>> repeated =
        byCourse.values().stream().filter(all -> all.size() > 1).toList();

    assertThat(repeated).hasSizeGreaterThan(100);
    for (List<Enrollment> attempts : repeated) {
      for (int i = 1; i < attempts.size(); i++) {
        assertThat(isBad(attempts.get(i - 1))).isTrue();
        assertThat(attempts.get(i).previousAttempts()).isGreaterThanOrEqualTo(i);
      }
    }
    assertThat(repeated).anyMatch(all -> isBad(all.get(1))).anyMatch(all -> !isBad(all.get(1)));
  }

  @Test
  void theHistoryOfAnEnrollmentEndsAsTheEnrollmentDid() {
    Map<Object, List<EnrollmentEvent>> histories =
        items(SOURCE.enrollmentEvents()).stream()
            .collect(Collectors.groupingBy(each -> List.of(each.offering(), each.student())));

    assertThat(histories.keySet()).isEqualTo(BY_PLACE.keySet());
    histories.forEach(
        (place, events) -> {
          Enrollment enrollment = BY_PLACE.get(place);
          EnrollmentEvent last = events.get(events.size() - 1);
          assertThat(events.get(0).type()).isEqualTo(EnrollmentEventType.REGISTERED);
          assertThat(events.stream().map(EnrollmentEvent::number)).isSorted();
          assertThat(last.type() == EnrollmentEventType.WITHDRAWN)
              .isEqualTo(enrollment != null && enrollment.withdrawnDay() != null);
        });
    assertThat(histories.values())
        .anyMatch(
            events -> events.stream().anyMatch(e -> e.type() == EnrollmentEventType.REINSTATED));
  }

  @Test
  void thoseInMoneyTroublePayLaterAndFallBehindMoreOften() {
    Map<Object, List<AccountTransaction>> accounts = new HashMap<>();
    for (AccountTransaction each : items(SOURCE.transactions())) {
      accounts.computeIfAbsent(each.student(), any -> new ArrayList<>()).add(each);
    }
    Ranking owing = new Ranking();
    for (int number = 0; number < 3_000; number++) {
      Person person = Person.of(2, number, 0);
      List<AccountTransaction> account = accounts.getOrDefault(person.id(), List.of());
      BigDecimal balance =
          account.stream().map(AccountTransaction::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(balance.signum()).isNotNegative();
      owing.add(person.money(), balance.signum() > 0);
    }

    assertThat(owing.auc()).isBetween(0.55, 0.85);
    assertThat(accounts).hasSize(3_000);
  }

  @Test
  void chargesAreDueAndAreTakenBackFromThoseWhoNeverBegin() {
    List<AccountTransaction> entries = items(SOURCE.transactions());
    Map<Object, AccountTransaction> byId =
        entries.stream().collect(Collectors.toMap(AccountTransaction::id, each -> each));
    List<AccountTransaction> reversals =
        entries.stream().filter(each -> each.reverses() != null).toList();

    assertThat(reversals).hasSizeGreaterThan(50);
    for (AccountTransaction each : reversals) {
      AccountTransaction wrong = byId.get(each.reverses());
      assertThat(wrong).isNotNull();
      assertThat(each.amount()).isEqualTo(wrong == null ? null : wrong.amount().negate());
    }
    assertThat(
            entries.stream()
                .filter(
                    each ->
                        each.type() == AccountTransactionType.CHARGE && each.reverses() == null))
        .allMatch(each -> each.dueOn() != null)
        .hasSizeGreaterThan(ENROLLMENTS.size());
    assertThat(entries.stream().map(AccountTransaction::type)).contains(AccountTransactionType.AID);
  }

  @Test
  void thoseWhoPassComeMoreOften() {
    Map<Object, List<Boolean>> came =
        items(SOURCE.attendance()).stream()
            .collect(
                Collectors.groupingBy(
                    each -> List.of(each.offering(), each.student()),
                    Collectors.mapping(
                        each ->
                            each.status() == AttendanceStatus.PRESENT
                                || each.status() == AttendanceStatus.LATE,
                        Collectors.toList())));
    double good = share(came, false);
    double bad = share(came, true);

    assertThat(good).isBetween(0.6, 0.95);
    assertThat(bad).isLessThan(good - 0.15);
  }

  private static double share(Map<Object, List<Boolean>> came, boolean bad) {
    return ENROLLMENTS.stream()
        .filter(each -> isBad(each) == bad)
        .flatMap(each -> came.getOrDefault(place(each), List.of()).stream())
        .mapToDouble(there -> there ? 1 : 0)
        .average()
        .orElseThrow();
  }

  @Test
  void advisorsContactThoseWhoDoLittleWhoDoWorseAllTheSame() {
    Map<Object, Long> contacts =
        items(SOURCE.contacts()).stream()
            .collect(
                Collectors.groupingBy(
                    each -> List.of(String.valueOf(each.offering()), each.student()),
                    Collectors.counting()));
    double contacted = badShare(contacts, true);

    assertThat(contacts).hasSizeGreaterThan(300);
    assertThat(contacted).isGreaterThan(badShare(contacts, false) + 0.2);
    assertThat(items(SOURCE.contacts()).stream().map(AdvisingContact::staff))
        .allMatch(each -> each != null);
  }

  private static double badShare(Map<Object, Long> contacts, boolean contacted) {
    return ENROLLMENTS.stream()
        .filter(
            each ->
                contacts.containsKey(List.of(String.valueOf(each.offering()), each.student()))
                    == contacted)
        .mapToDouble(each -> isBad(each) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  /** Of students at one level, more of those reached are higher a week later. */
  @Test
  void aContactThatReachesAStudentHelps() {
    int[][] moves = new int[2][2]; // reached or not: all, up
    Journeys.of(new World(3, Drift.NONE, Bias.NONE), 20_000)
        .forEach(
            journey -> {
              for (Path.Call call : journey.path().calls()) {
                int before = journey.path().level(call.day());
                int week = call.day() / 7;
                if (before == 0 && week + 1 < journey.path().levels().length) {
                  moves[call.reached() ? 1 : 0][0]++;
                  moves[call.reached() ? 1 : 0][1] +=
                      journey.path().level(7 * (week + 1)) > before ? 1 : 0;
                }
              }
            });
    double ignored = moves[0][1] / (double) moves[0][0];
    double reached = moves[1][1] / (double) moves[1][0];

    double expected = ignored + Chances.EFFECT * (1 - ignored);
    double error = 4 * Math.sqrt(0.25 / Math.min(moves[0][0], moves[1][0]));
    assertThat(reached).isBetween(expected - error, expected + error);
    assertThat(moves[1][0]).isGreaterThan(1_000);
  }
}
