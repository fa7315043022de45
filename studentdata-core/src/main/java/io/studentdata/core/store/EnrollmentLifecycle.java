package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.mapping.StoreTables;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.EnrollmentEventType;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an enrollment can go: registered, then withdrawn and perhaps reinstated, in the end
 * completed. Each step changes the enrollment and adds an event. For one unit of work.
 */
final class EnrollmentLifecycle {
  private final UnitSql unit;
  private final SqlEnrollments enrollments;

  EnrollmentLifecycle(UnitSql unit) {
    this.unit = unit;
    this.enrollments = new SqlEnrollments(unit);
  }

  Enrollment register(Enrollment fresh, int day) {
    if (enrollments.find(fresh.offering(), fresh.student()).isPresent()) {
      throw refused("register", fresh.offering(), "the student is or was registered there");
    }
    return step(fresh, EnrollmentEventType.REGISTERED, day, null);
  }

  Enrollment withdraw(OfferingId offering, StudentId student, int day) {
    Enrollment old = running("withdraw", offering, student, day);
    return step(with(old, day, FinalResult.WITHDRAWN), EnrollmentEventType.WITHDRAWN, day, null);
  }

  Enrollment reinstate(OfferingId offering, StudentId student, int day) {
    Enrollment old = existing("reinstate", offering, student);
    if (old.result() != FinalResult.WITHDRAWN) {
      throw refused("reinstate", offering, "the student has not withdrawn");
    }
    notBefore("reinstate", offering, "withdrawal", old.withdrawnDay(), day);
    return step(with(old, null, null), EnrollmentEventType.REINSTATED, day, null);
  }

  Enrollment complete(OfferingId offering, StudentId student, FinalResult result, int day) {
    if (result == FinalResult.WITHDRAWN) {
      throw refused("complete", offering, "WITHDRAWN is no result of completing; withdraw instead");
    }
    Enrollment old = running("complete", offering, student, day);
    return step(with(old, null, result), EnrollmentEventType.COMPLETED, day, result);
  }

  private Enrollment step(
      Enrollment changed, EnrollmentEventType type, int day, @Nullable FinalResult result) {
    enrollments.save(changed); // holds off other steps of this enrollment until we end
    int number =
        new SqlEnrollmentEvents(unit)
                .of(changed.offering(), changed.student()).stream()
                    .mapToInt(EnrollmentEvent::number)
                    .max()
                    .orElse(0)
            + 1;
    EnrollmentEvent event =
        new EnrollmentEvent(changed.offering(), changed.student(), number, type, day, result);
    unit.write(
        "save to enrollment_event",
        batch ->
            batch
                .writer(StoreTables.ENROLLMENT_EVENT)
                .write(
                    Mapping.ENROLLMENT_EVENT
                        .mapper()
                        .map(List.of(event), batch)
                        .orThrow(StoreTables.ENROLLMENT_EVENT.name())));
    return changed;
  }

  private Enrollment existing(String what, OfferingId offering, StudentId student) {
    return enrollments
        .find(offering, student)
        .orElseThrow(() -> refused(what, offering, "the student is not registered there"));
  }

  private Enrollment running(String what, OfferingId offering, StudentId student, int day) {
    Enrollment old = existing(what, offering, student);
    if (old.result() != null || old.withdrawnDay() != null) {
      throw refused(
          what,
          offering,
          old.result() == null ? "it has ended" : "it has ended with " + old.result());
    }
    notBefore(what, offering, "registration", old.registeredDay(), day);
    return old;
  }

  private static void notBefore(
      String what, OfferingId offering, String earlier, @Nullable Integer earliest, int day) {
    if (earliest != null && day < earliest) {
      throw refused(
          what,
          offering,
          "course day %d is before the %s on day %d".formatted(day, earlier, earliest));
    }
  }

  private static Enrollment with(
      Enrollment old, @Nullable Integer withdrawnDay, @Nullable FinalResult result) {
    return new Enrollment(
        old.offering(),
        old.student(),
        old.registeredDay(),
        withdrawnDay,
        old.previousAttempts(),
        old.studiedCredits(),
        result);
  }

  /** The message shows no student's id. */
  private static EnrollmentRuleException refused(String what, OfferingId offering, String why) {
    return new EnrollmentRuleException(
        "Cannot %s the enrollment in %s: %s. Look at its events first"
            .formatted(what, offering, why));
  }
}
